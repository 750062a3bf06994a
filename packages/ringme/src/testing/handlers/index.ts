import type { OperationHandler } from "@pbxkit/core/testing";
import type { RingmeRows } from "../rows.ts";
import {
  getAni,
  getClient,
  getLimits,
  listVariables,
  setVariables,
  updateAni,
  updateClient,
} from "./client.ts";
import {
  createCallCenterReport,
  deleteIncomingFaxes,
  deleteVoicemails,
  downloadIncomingFax,
  downloadVoicemail,
} from "./messages.ts";
import {
  createRecordArchive,
  deleteRecords,
  downloadRecord,
  getRecordPath,
  getRecordStorageUrl,
  recordStatistics,
} from "./records.ts";
import { deleteOauthSession, listOauthSessions } from "./sessions.ts";
import { createSound, downloadSound, replaceSoundFile, searchSounds } from "./sounds.ts";
import { createTasks, getTaskScheduler } from "./tasks.ts";

/** What is more than keeping rows, by `operationId`. */
export function createHandlers(): Readonly<Record<string, OperationHandler<RingmeRows>>> {
  return {
    createCallCenterReport,
    createRecordArchive,
    createSound,
    createTasks,
    deleteIncomingFaxes,
    deleteOauthSession,
    deleteRecords,
    deleteVoicemails,
    downloadIncomingFax,
    downloadRecord,
    downloadRecordByPassword: downloadRecord,
    downloadSound,
    downloadVoicemail,
    getAni,
    getClient,
    getClientInfo: getClient,
    getLimits,
    getRecordPath,
    getRecordStatistics: recordStatistics(),
    getRecordStorageUrl,
    getTaskScheduler,
    listOauthSessions,
    listVariables,
    replaceSoundFile,
    searchSounds,
    setVariables,
    updateAni,
    updateClient,
    updateClientInfo: updateClient,
  };
}
