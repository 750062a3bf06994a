import { type InstallSize, installSize } from "../../../tools/checks/src/install-size.ts";
import { count, megabytes, ratio } from "../numbers.ts";
import type { Question } from "../question.ts";

const SUBJECTS = [
  "@pbxkit/tenant-api",
  "@pbxkit/plusofon",
  "@pbxkit/era",
  "@pbxkit/ringme",
  "telnyx",
  "twilio",
  "@vonage/voice",
];
const OURS = "@pbxkit/plusofon";

/** What installing a client brings along, dependencies included. */
export const installs: Question = {
  name: "installs",
  async ask({ folder }) {
    const installed = SUBJECTS.map((name) => [name, installSize(name, folder)] as const);
    const ours = installed.find(([name]) => name === OURS)?.[1] as InstallSize;
    return [
      {
        title: "Install size",
        explanation: `Times what ${OURS} installs, then bytes, files and packages, dependencies included.`,
        table: {
          columns: ["package", "bytes ratio", "files ratio", "bytes", "files", "packages"],
          rows: installed.map(([name, { bytes, files, packages }]) => [
            name,
            ratio(bytes / ours.bytes),
            ratio(files / ours.files),
            megabytes(bytes),
            count(files),
            count(packages),
          ]),
        },
      },
    ];
  },
};
