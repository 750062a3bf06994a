import type { OperationHandler } from "@pbxkit/core/testing";
import type { RingmeRows } from "../rows.ts";
import { callPartLists, createCallback, endCurrentCall, steerCurrentCall } from "./calls.ts";
import {
  getAni,
  getClient,
  getLimits,
  getVariables,
  setVariables,
  updateAni,
  updateClient,
} from "./client.ts";
import {
  getCurrentUser,
  getExtensionAni,
  getExtensionRegistration,
  ivr,
  listCallStatusProperties,
  listRegisteredExtensions,
  listRegistrations,
  listTimezones,
  phone,
  queue,
  updateExtensionAni,
} from "./extension-realm.ts";
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
  getExtensionRecordStorageUrl,
  getRecordPath,
  getRecordStorageUrl,
  recordStatistics,
} from "./records.ts";
import { deleteOauthSession, listOauthSessions } from "./sessions.ts";
import { createSound, downloadSound, replaceSoundFile, searchSounds } from "./sounds.ts";
import { createSchedulerTasks, getTaskScheduler } from "./tasks.ts";

/** What is more than keeping rows, by `operationId`. */
export function createHandlers(
  rowsOnPage: number | undefined,
): Readonly<Record<string, OperationHandler<RingmeRows>>> {
  const parts = callPartLists(rowsOnPage);
  return {
    createCallback,
    createCallCenterReport,
    createRecordArchive,
    createSound,
    createSchedulerTasks,
    endCurrentCall,
    deleteIncomingFaxes,
    deleteOauthSession,
    deleteRecords,
    deleteVoicemails,
    downloadIncomingFax,
    downloadRecord,
    downloadRecordWithPassword: downloadRecord,
    downloadSound,
    downloadVoicemail,
    getAni,
    getClient,
    getClientInfo: getClient,
    getCurrentUser,
    getExtensionAni,
    getExtensionRecordStorageUrl,
    getExtensionRegistration,
    getIvrSettings: ivr.get,
    getLimits,
    getPhoneSettings: phone.get,
    getQueueSettings: queue.get,
    getRecordPath,
    getRecordStatistics: recordStatistics(),
    getRecordStorageUrl,
    getTaskScheduler,
    listRegisteredExtensions,
    listCallParts: parts.ofClient,
    listCallStatusProperties,
    listExtensionCallParts: parts.ofExtension,
    listOauthSessions,
    listRegistrations,
    listTimezones,
    getVariables,
    replaceSoundFile,
    searchSounds,
    setVariables,
    updateAni,
    updateClient,
    updateClientInfo: updateClient,
    updateExtensionAni,
    steerCurrentCall,
    updateIvrSettings: ivr.update,
    updatePhoneSettings: phone.update,
    updateQueueSettings: queue.update,
  };
}
