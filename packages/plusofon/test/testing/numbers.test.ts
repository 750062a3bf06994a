import { createPlusofonClient, unwrap } from "@pbxkit/plusofon";
import {
  buyNumbers,
  getBalance,
  listNumbers,
  listPayments,
  reserveNumber,
  searchNumbers,
} from "@pbxkit/plusofon/operations";
import { createPlusofonSimulator, type PlusofonSeed } from "@pbxkit/plusofon/testing";
import { expect, test } from "vitest";

function setUp(seed: PlusofonSeed = {}) {
  const { token, fetch } = createPlusofonSimulator({ seed });
  return createPlusofonClient({ token, fetch });
}

const owner_type = "personal";

test("a number is found, reserved, bought and paid for", async () => {
  const client = setUp();
  const [offer] = (await unwrap(searchNumbers(client, { query: { owner_type, phone_type: "def" } }))).data;
  const number = offer?.number ?? 0;
  await unwrap(reserveNumber(client, { body: { number, owner_type, short: 1 } }));
  expect((await unwrap(searchNumbers(client))).data.map((other) => other.number)).not.toContain(number);
  expect((await reserveNumber(client, { body: { number, owner_type } })).error?.status).toBe(400);

  await unwrap(buyNumbers(client, { body: { numbers: [number], owner_type } }));
  const { data } = await unwrap(listNumbers(client, { query: { phone_type: "def" } }));
  expect(data.at(-1)).toMatchObject({ id: 33, number: `7${number}` });
  expect((await unwrap(getBalance(client))).balance).toBe(850);
  const history = await unwrap(listPayments(client, { path: { operation_type: "charge" } }));
  expect(history.data).toMatchObject([{ money: 150 }]);
});

test("all of them are bought or none", async () => {
  const client = setUp();
  const numbers = [7_000_000_101, 7_000_000_999];
  const { error } = await buyNumbers(client, { body: { numbers, owner_type } });
  expect(error?.body).toMatchObject({ message: expect.stringContaining("no such free number") });
  expect((await unwrap(listNumbers(client))).data).toHaveLength(2);
});

test("what costs more than there is, is refused", async () => {
  const client = setUp({ cabinet: { balance: 200 } });
  const numbers = [7_000_000_101, 7_000_000_102];
  expect((await buyNumbers(client, { body: { numbers, owner_type } })).error?.status).toBe(200);
  expect((await unwrap(getBalance(client))).balance).toBe(200);
  await unwrap(buyNumbers(client, { body: { numbers: [7_000_000_101], owner_type } }));
});
