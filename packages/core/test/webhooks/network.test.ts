import { BlockList } from "node:net";
import { isFromNetwork } from "@pbxkit/core/webhooks";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

describe("an address in a network", () => {
  test.each([
    ["192.0.2.1", "192.0.2.0/24"],
    ["192.0.2.255", "192.0.2.0/24"],
    ["192.0.2.97", "192.0.2.96/27"],
    ["192.0.2.1", "192.0.2.1"],
    ["192.0.2.1", "192.0.2.1/32"],
    ["203.0.113.9", "0.0.0.0/0"],
    ["::ffff:192.0.2.1", "192.0.2.0/24"],
    ["::ffff:c000:201", "192.0.2.0/24"],
    ["2001:db8::1", "2001:db8::/32"],
    ["2001:DB8:0:0:0:0:0:1", "2001:db8::1"],
    ["2001:db8:8000::1", "2001:db8:8000::/33"],
    ["::1", "::1/128"],
    ["2001:db8::1", "::/0"],
    ["64:ff9b::192.0.2.1", "64:ff9b::/96"],
    ["192.0.2.1", "::ffff:192.0.2.0/120"],
    ["::ffff:192.0.2.1", "::ffff:192.0.2.0/120"],
    ["203.0.113.9", "::ffff:0:0/96"],
  ])("%s is in %s", (address, network) => {
    expect(isFromNetwork(address, [network])).toBe(true);
  });

  test.each([
    ["192.0.3.1", "192.0.2.0/24"],
    ["192.0.2.128", "192.0.2.96/27"],
    ["192.0.2.2", "192.0.2.1"],
    ["2001:db9::1", "2001:db8::/32"],
    ["2001:db8:7fff::1", "2001:db8:8000::/33"],
    ["2001:db8::1", "0.0.0.0/0"],
    ["192.0.2.1", "::/0"],
    ["192.0.3.1", "::ffff:192.0.2.0/120"],
  ])("%s is not in %s", (address, network) => {
    expect(isFromNetwork(address, [network])).toBe(false);
  });

  test("any of the networks will do, and no network holds nobody", () => {
    expect(isFromNetwork("192.0.2.1", ["203.0.113.0/24", "192.0.2.0/24"])).toBe(true);
    expect(isFromNetwork("192.0.2.1", [])).toBe(false);
  });

  test.each([
    [undefined],
    [""],
    ["localhost"],
    ["192.0.2"],
    ["192.0.2.256"],
    ["192.0.2.01"],
    ["0x7f.0.0.1"],
    ["192.0.2.1, 203.0.113.1"],
    [" 192.0.2.1"],
    ["192.0.2.1/32"],
    ["fe80::1%eth0"],
    [":::"],
    ["1::2::3"],
    ["1:2:3:4:5:6:7:8:9"],
    ["1:2:3:4:5:6:7::8:9"],
    ["::12345"],
    ["::192.0.2.999"],
    ["1".repeat(100_000)],
  ])("%s is no address, and in no network", (address) => {
    expect(isFromNetwork(address, ["0.0.0.0/0", "::/0"])).toBe(false);
  });

  test.each([
    ["192.0.2.0/33"],
    ["192.0.2.0/"],
    ["192.0.2.0/-1"],
    ["192.0.2.0/24/24"],
    ["192.0.2.0/ 24"],
    ["2001:db8::/129"],
    ["example.com"],
    [""],
  ])('the network "%s" is a TypeError, even behind one that matches', (network) => {
    expect(() => isFromNetwork("192.0.2.1", ["192.0.2.0/24", network])).toThrow(
      new TypeError(`"${network}" is no network; write it as "192.0.2.0/24"`),
    );
  });
});

test.each([
  ["ipv4", fc.ipV4(), 32],
  ["ipv6", fc.ipV6(), 128],
] as const)("agrees with Node's BlockList on %s", (family, address, longest) => {
  fc.assert(
    fc.property(address, address, fc.integer({ min: 1, max: longest }), (inside, network, bits) => {
      const list = new BlockList();
      list.addSubnet(network, bits, family);
      const isIpv4InIpv6 = [inside, network].some(
        (each) => /^(0*:)+ffff:/i.test(each) || each.startsWith("::ffff"),
      );
      fc.pre(!isIpv4InIpv6);
      expect(isFromNetwork(inside, [`${network}/${bits}`])).toBe(list.check(inside, family));
      expect(isFromNetwork(network, [`${network}/${bits}`])).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
