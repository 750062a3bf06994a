const sampleRate = 8_000;
const samples = 800;

/** A real WAV: a tenth of a second of silence, 16-bit PCM, 8 kHz, mono. */
export function silentWav(): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(44 + samples * 2));
  const text = (offset: number, value: string) => {
    for (const [index, character] of [...value].entries())
      view.setUint8(offset + index, character.charCodeAt(0));
  };
  text(0, "RIFF");
  view.setUint32(4, 36 + samples * 2, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, "data");
  view.setUint32(40, samples * 2, true);
  return new Uint8Array(view.buffer);
}

/** Content type of a sound by its first bytes. */
export function audioType(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (start.startsWith("RIFF") && start.endsWith("WAVE")) return "audio/wav";
  if (start.startsWith("ID3") || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0))
    return "audio/mpeg";
  return "application/octet-stream";
}
