import {
  type OperationHandler,
  refuse,
  type SimulatedAnswer,
  type SimulatedCall,
} from "@pbxkit/core/testing";
import { eraProblem } from "./failures.ts";
import type { LoggedIn } from "./resources.ts";
import type { EraRows, SipUserRow } from "./rows.ts";

type EraCall = SimulatedCall<EraRows>;

/** Source: Era Platform, "Avatar" (REST v1, user/avatar). */
const MOST_BYTES = 204_800;

const summary = ({ id, login, phonenumber }: SipUserRow) => ({ id, login, phonenumber });
const answer = (body: unknown): SimulatedAnswer => ({ status: 200, body });

/** By operation: what the logged-in user has beside collections. */
export function ownThings(loggedIn: LoggedIn): Readonly<Record<string, OperationHandler<EraRows>>> {
  const accounts = (call: EraCall) => {
    const { id } = loggedIn(call);
    return call.state.sipUsers.list().filter(({ iduser }) => iduser === id);
  };
  const account = (call: EraCall): SipUserRow => {
    const id = String(call.path.account_id);
    const found = call.state.sipUsers.get(id);
    return found?.iduser === loggedIn(call).id
      ? found
      : refuse({ reason: "not-found", table: "sipUsers", id });
  };
  const avatar = (call: EraCall) => {
    const { id } = loggedIn(call);
    return call.state.avatars.get(id) ?? refuse({ reason: "not-found", table: "avatars", id });
  };
  return {
    getUserInfo(call) {
      const { id, domain, login, name, email = `${login}@${domain}`, opts } = loggedIn(call);
      const picture = call.state.avatars.get(id);
      const size = picture?.bytes.length;
      return answer({
        id,
        domain,
        login,
        name,
        email,
        avatar: picture ? { name: picture.name, size, mtime: picture.mtime } : false,
        groups: [],
        roles: opts?.roles ?? [],
        sip_accounts: accounts(call).map(summary),
      });
    },
    downloadAvatar(call) {
      const { bytes, type, name } = avatar(call);
      const file = `attachment; filename="${encodeURIComponent(name)}"`;
      const disposition = call.query.attachment === true && { "content-disposition": file };
      return { status: 200, headers: { "content-type": type, ...disposition }, body: bytes };
    },
    async replaceAvatar(call) {
      const { file } = call.body as { readonly file: Blob };
      if (file.size > MOST_BYTES) return eraProblem(413, "The file is too large", 1506);
      call.state.avatars.insert({
        id: loggedIn(call).id,
        name: (file as Partial<File>).name ?? "avatar",
        type: /^image\//.test(file.type) ? file.type : "image/png",
        mtime: new Date(call.now()).toISOString(),
        bytes: new Uint8Array(await file.arrayBuffer()),
      });
      return { status: 204 };
    },
    deleteAvatar(call) {
      call.state.avatars.delete(avatar(call).id);
      return { status: 204 };
    },
    listSipAccounts: (call) => answer(accounts(call).map(summary)),
    getSipAccount(call) {
      const {
        iduser: _iduser,
        pwd: _pwd,
        credentials: _credentials,
        timezone: _timezone,
        ...shown
      } = account(call);
      return answer({ ...shown, reg: shown.reg === 1 });
    },
    getParallelNumbers: (call) => answer(account(call).opts?.parallel ?? []),
    setParallelNumbers(call) {
      const { id, opts } = account(call);
      const parallel = call.body as string[];
      call.state.sipUsers.update(id, { opts: { ...opts, parallel } });
      return answer(parallel);
    },
    getConferenceTopology(call) {
      const id = call.path.conference_id ?? "";
      const conference =
        call.state.conferences.get(id) ?? refuse({ reason: "not-found", table: "conferences", id });
      return answer(conference.topology ?? {});
    },
  };
}
