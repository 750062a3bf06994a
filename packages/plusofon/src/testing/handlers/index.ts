import type { OperationHandler } from "@pbxkit/core/testing";
import { activateSipScenario } from "../resources/sip.ts";
import type { PlusofonRows } from "../rows.ts";
import {
  cabinetUser,
  getAgreementStatus,
  getAutopay,
  getBalance,
  getBalanceNotice,
  getContactListTypes,
  getCurrentTariff,
  getCustomer,
  getFlashCallSettings,
  getVoicemailSettings,
  listFlashCallProposals,
  updateFlashCallSettings,
  updateVoicemailSettings,
} from "./cabinet.ts";
import { getCallRecord, startQuickCall } from "./calls.ts";
import {
  checkFlashCall,
  getFlashCallProposal,
  sendFlashCall,
  setFlashCallProposal,
  startCallToAuth,
} from "./flash-call.ts";
import { listSmsDialog, sendSms, setSmsUrl } from "./messages.ts";
import { buyNumbers, reserveNumber } from "./numbers.ts";

/** What is more than listing, creating, changing and deleting rows; those of tokens are beside them. */
export const handlers: Readonly<Record<string, OperationHandler<PlusofonRows>>> = {
  activateSipScenario,
  buyNumbers,
  checkFlashCall,
  getAgreementStatus,
  getAutopay,
  getBalance,
  getBalanceNotice,
  getCallRecord,
  getCurrentTariff,
  getCurrentUser: cabinetUser,
  getCustomer,
  getFlashCallProposal,
  getFlashCallSettings,
  listSmsDialog,
  getVoicemailSettings,
  getContactListTypes,
  listFlashCallProposals,
  reserveNumber,
  sendFlashCall,
  sendSms,
  setFlashCallProposal,
  setSmsUrl,
  startCallToAuth,
  startQuickCall,
  updateFlashCallSettings,
  updateVoicemailSettings,
};
