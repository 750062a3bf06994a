import { type OperationHandler, refuse } from "@pbxkit/core/testing";
import { audioType } from "../audio.ts";
import { ringmeProblem } from "../failures.ts";
import { clientOf, type RingmeCall } from "../realms.ts";
import { showSound } from "../resources/sounds.ts";
import type { RingmeRows, SoundRow } from "../rows.ts";

const mostBytes = 10 * 1024 * 1024;

interface Upload {
  readonly title?: string;
  readonly file: unknown;
}

async function upload(call: RingmeCall) {
  const { title, file } = call.body as Upload;
  if (!(file instanceof Blob)) {
    const issue = {
      in: "body",
      path: ["file"],
      keyword: "type",
      message: "is not a file",
      value: file,
    } as const;
    return refuse({ reason: "invalid", issues: [issue] });
  }
  const filename = "name" in file ? String(file.name) : "sound";
  return { title, filename, bytes: new Uint8Array(await file.arrayBuffer()) };
}

function soundOf(call: RingmeCall): SoundRow {
  clientOf(call);
  const id = call.path.sound_id ?? "";
  return call.state.sounds.get(id) ?? refuse({ reason: "not-found", table: "sounds", id });
}

export const createSound: OperationHandler<RingmeRows> = async (call) => {
  const { id: client_id } = clientOf(call);
  const { title = "", filename, bytes } = await upload(call);
  if (bytes.length > mostBytes) return ringmeProblem(400, "The file is larger than 10 MB");
  const id = call.state.sounds.nextId();
  const sound = call.state.sounds.insert({ id, title, filename, client_id, dealer_id: null, bytes });
  return { status: 201, body: showSound(sound) };
};

export const replaceSoundFile: OperationHandler<RingmeRows> = async (call) => {
  const before = soundOf(call);
  const { title = before.title, filename, bytes } = await upload(call);
  if (bytes.length > mostBytes) return ringmeProblem(400, "The file is larger than 10 MB");
  const sound = { ...before, filename, bytes, ...(title !== undefined && { title }) };
  return { status: 201, body: showSound(call.state.sounds.insert(sound)) };
};

export const downloadSound: OperationHandler<RingmeRows> = (call) => {
  const { bytes } = soundOf(call);
  return { status: 200, headers: { "content-type": audioType(bytes) }, body: bytes };
};

/** The property that holds the rows is not published; here it is named as in the vendor's other envelopes. */
export const searchSounds: OperationHandler<RingmeRows> = (call) => {
  const { id } = clientOf(call);
  const { q, page = 1, per_page = 20, own_only, title, id: ids } = call.query as Record<string, unknown>;
  const fits = (list: unknown, value: unknown) => !Array.isArray(list) || list.includes(value);
  const found = call.state.sounds
    .list()
    .filter((sound) => own_only !== true || sound.client_id === id)
    .filter((sound) => fits(ids, sound.id) && fits(title, sound.title))
    .filter(
      (sound) => q === undefined || (sound.title ?? "").toLowerCase().includes(String(q).toLowerCase()),
    );
  const size = Math.max(Number(per_page), 0);
  const start = (Math.max(Number(page), 1) - 1) * size;
  const sound = found.slice(start, start + size).map(showSound);
  const body = {
    total_count: found.length,
    page: Number(page),
    per_page: Number(per_page),
    order: "asc",
    sound,
  };
  return { status: 200, body };
};
