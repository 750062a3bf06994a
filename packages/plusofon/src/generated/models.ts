// Generated from specs/plusofon, do not edit; run `pnpm generate`.
import type { components } from "./schema.ts";

/** What every page of a list carries beside its rows. */
export type Paginator = components["schemas"]["Paginator"];

/** A message that was sent or received. It has no identifier. */
export type Sms = components["schemas"]["Sms"];

/** One page of messages. */
export type SmsPage = components["schemas"]["SmsPage"];

/** Body of a 400 answer. */
export type InvalidParameter = components["schemas"]["InvalidParameter"];

/** Body of a 401 answer. */
export type Unauthenticated = components["schemas"]["Unauthenticated"];

/** Body of a 403 answer. */
export type Forbidden = components["schemas"]["Forbidden"];

/** Body of a 500 answer, and of a failure inside a 2xx answer, where it stands in place of the operation's own answer and `success` is false. */
export type Failure = components["schemas"]["Failure"];

/** A message to send. */
export type SmsCreate = components["schemas"]["SmsCreate"];

/** What became of the message. */
export type SentSmsData = components["schemas"]["SentSmsData"];

/** Answer to sending a message. */
export type SentSms = components["schemas"]["SentSms"];

/** A message of a dialog. */
export type SmsDialogMessage = components["schemas"]["SmsDialogMessage"];

/** The messages with one other number. */
export type SmsDialog = components["schemas"]["SmsDialog"];

/** Telephone number of 11 digits without a plus. */
export type PhoneNumber = components["schemas"]["PhoneNumber"];

/** Where messages that come to a number are told to. */
export type SmsUrl = components["schemas"]["SmsUrl"];

/** Answer to a change. */
export type WriteResult = components["schemas"]["WriteResult"];

/** A date and a time, `YYYY-MM-DD HH:MM:SS`. */
export type DateTime = components["schemas"]["DateTime"];

/** Which calls to list. `internal` are those that came in, `external` those that went out. */
export type CallDirectionFilter = components["schemas"]["CallDirectionFilter"];

/** A field of a call. */
export type CallColumn = components["schemas"]["CallColumn"];

/** Direction of a call. `internal` came in, `external` went out. */
export type CallDirection = components["schemas"]["CallDirection"];

/** A call. Every field may be missing but the time; `columns[]` chooses them. */
export type Call = components["schemas"]["Call"];

/** One page of calls. */
export type CallPage = components["schemas"]["CallPage"];

/** Whom to call, and what to show. */
export type QuickCall = components["schemas"]["QuickCall"];

/** Where a recording is. */
export type CallRecord = components["schemas"]["CallRecord"];

/** Body of a 404 answer. */
export type NotFound = components["schemas"]["NotFound"];

/** A Flash Call account. */
export type FlashCallAccount = components["schemas"]["FlashCallAccount"];

/** The Flash Call accounts. */
export type FlashCallAccountList = components["schemas"]["FlashCallAccountList"];

/** What a new account is made from. */
export type FlashCallAccountCreate = components["schemas"]["FlashCallAccountCreate"];

/** The new account. */
export type NewFlashCallAccount = components["schemas"]["NewFlashCallAccount"];

/** Answer to making an account. */
export type FlashCallAccountCreated = components["schemas"]["FlashCallAccountCreated"];

/** The limits of Flash Call. */
export type FlashCallSettings = components["schemas"]["FlashCallSettings"];

/** Answer with the limits. */
export type FlashCallSettingsAnswer = components["schemas"]["FlashCallSettingsAnswer"];

/** A package of calls. Its fields were not seen. */
export type FlashCallProposal = components["schemas"]["FlashCallProposal"];

/** The packages. */
export type FlashCallProposalList = components["schemas"]["FlashCallProposalList"];

/** Answer with a package. */
export type FlashCallProposalAnswer = components["schemas"]["FlashCallProposalAnswer"];

/** Which package to change to. The fields were not seen. */
export type FlashCallProposalChoice = components["schemas"]["FlashCallProposalChoice"];

/** Russian telephone number of 11 digits without a plus. */
export type RussianPhoneNumber = components["schemas"]["RussianPhoneNumber"];

/** The last digits of the number that calls. */
export type FlashCallPin = components["schemas"]["FlashCallPin"];

/** Which phone to call. */
export type FlashCallSend = components["schemas"]["FlashCallSend"];

/** What to check the pin with. */
export type FlashCallKey = components["schemas"]["FlashCallKey"];

/** Answer to placing a Flash Call. */
export type FlashCallSent = components["schemas"]["FlashCallSent"];

/** The pin that a person typed in. */
export type FlashCallCheck = components["schemas"]["FlashCallCheck"];

/** Whether the pin is the right one. */
export type FlashCallCheckResult = components["schemas"]["FlashCallCheckResult"];

/** Which phone to prove. */
export type CallToAuthStart = components["schemas"]["CallToAuthStart"];

/** The number to call. */
export type CallToAuthNumber = components["schemas"]["CallToAuthNumber"];

/** Answer to starting a proof. */
export type CallToAuthStarted = components["schemas"]["CallToAuthStarted"];

/** The account's balance. */
export type Balance = components["schemas"]["Balance"];

/** The balance below which the account is warned. */
export type BalanceNotice = components["schemas"]["BalanceNotice"];

/** Kind of an operation on the balance. `payment` is money in, `charge` money out, `subscription` a regular fee. */
export type PaymentOperationType = components["schemas"]["PaymentOperationType"];

/** An operation on the balance. */
export type PaymentOperation = components["schemas"]["PaymentOperation"];

/** Operations on the balance. */
export type PaymentHistory = components["schemas"]["PaymentHistory"];

/** Whether the account is topped up by itself. */
export type Autopay = components["schemas"]["Autopay"];

/** Kind of a telephone number. `abc` is a city number, `def` a mobile one, `800` a free-call one. */
export type PhoneType = components["schemas"]["PhoneType"];

/** A number of the account. Further fields were not seen. */
export type ConnectedNumber = components["schemas"]["ConnectedNumber"];

/** The connected numbers. */
export type ConnectedNumberList = components["schemas"]["ConnectedNumberList"];

/** A number that can send messages. */
export type SmsNumber = components["schemas"]["SmsNumber"];

/** The numbers that can send messages. */
export type SmsNumberList = components["schemas"]["SmsNumberList"];

/** Use of a telephone number. `business` takes several calls at once and serves the PBX, `personal` takes one call and serves one person. */
export type OwnerType = components["schemas"]["OwnerType"];

/** A number that can be bought. */
export type NumberOffer = components["schemas"]["NumberOffer"];

/** Numbers that can be bought. */
export type NumberOfferList = components["schemas"]["NumberOfferList"];

/** A number as the search gives it. */
export type FreeNumber = components["schemas"]["FreeNumber"];

/** The number to reserve. */
export type NumberReservation = components["schemas"]["NumberReservation"];

/** The numbers to buy. */
export type NumberPurchase = components["schemas"]["NumberPurchase"];

/** A number of another operator. Further fields may exist. */
export type ExternalNumber = components["schemas"]["ExternalNumber"];

/** The connected numbers of other operators. */
export type ExternalNumberList = components["schemas"]["ExternalNumberList"];

/** A telephone number that outgoing calls show. */
export type CallerId = components["schemas"]["CallerId"];

/** Kind of a place that rings. `sip` is the account itself, `mob` a mobile number. */
export type SipScenarioEndpointType = components["schemas"]["SipScenarioEndpointType"];

/** One place that a scenario rings. The number of a mobile one is not returned. */
export type SipScenarioEndpoint = components["schemas"]["SipScenarioEndpoint"];

/** The active scenario of an account, as the list of accounts shows it. */
export type ActiveSipScenario = components["schemas"]["ActiveSipScenario"];

/** A SIP account as a row of the list. */
export type SipAccountSummary = components["schemas"]["SipAccountSummary"];

/** One page of SIP accounts. */
export type SipAccountPage = components["schemas"]["SipAccountPage"];

/** Internal number, from 200 to 99999. */
export type InternalNumber = components["schemas"]["InternalNumber"];

/** How calls are distributed. `single` rings one place after another, `simultaneous` all at once. */
export type SequenceRule = components["schemas"]["SequenceRule"];

/** Seconds to ring, from 0 to 90 in steps of 5. */
export type RingTimeout = components["schemas"]["RingTimeout"];

/** What a new SIP account is made from. */
export type SipAccountCreate = components["schemas"]["SipAccountCreate"];

/** Whether a SIP account is registered. */
export type SipAccountStatus = components["schemas"]["SipAccountStatus"];

/** One page of registration states. */
export type SipAccountStatusPage = components["schemas"]["SipAccountStatusPage"];

/** A scenario of an account. */
export type SipScenario = components["schemas"]["SipScenario"];

/** A SIP account with its credentials and scenarios. */
export type SipAccount = components["schemas"]["SipAccount"];

/** What to change in a SIP account. */
export type SipAccountUpdate = components["schemas"]["SipAccountUpdate"];

/** One page of an account's scenarios. */
export type SipScenarioPage = components["schemas"]["SipScenarioPage"];

/** A telephone number that a scenario forwards calls to. */
export type SipScenarioPhone = components["schemas"]["SipScenarioPhone"];

/** What a scenario is made from, the same for creating and changing one. */
export type SipScenarioSettings = components["schemas"]["SipScenarioSettings"];

/** How calls are distributed over a group. `Order` is strictly one after another. */
export type GroupSequenceRule = components["schemas"]["GroupSequenceRule"];

/** A group of employees that a call can go to. Further fields may exist. */
export type Group = components["schemas"]["Group"];

/** The groups of employees. */
export type GroupList = components["schemas"]["GroupList"];

/** Kind of a scenario. `number` is a greeting with further dialling, `menu` a voice menu. */
export type ScenarioType = components["schemas"]["ScenarioType"];

/** A scenario of incoming calls. Further fields may exist. */
export type Scenario = components["schemas"]["Scenario"];

/** One page of scenarios. */
export type ScenarioPage = components["schemas"]["ScenarioPage"];

/** A sound file. Further fields may exist. */
export type MediaFile = components["schemas"]["MediaFile"];

/** One page of sound files. */
export type MediaPage = components["schemas"]["MediaPage"];

/** Kind of a list of contacts. `black` is of those to refuse; `white` is not used yet. */
export type ContactListType = components["schemas"]["ContactListType"];

/** A list of contacts. Further fields may exist. */
export type ContactList = components["schemas"]["ContactList"];

/** One page of lists of contacts. */
export type ContactListPage = components["schemas"]["ContactListPage"];

/** The types of lists. The form of the answer was not seen. */
export type ContactListTypeList = components["schemas"]["ContactListTypeList"];

/** Where voicemail is sent to. */
export type Voicemail = components["schemas"]["Voicemail"];

/** What to change. */
export type VoicemailUpdate = components["schemas"]["VoicemailUpdate"];

/** Kind of an address. `lk` are those of the account area; others were not seen. */
export type WebhookType = components["schemas"]["WebhookType"];

/** An address that events are sent to. Further fields may exist. */
export type Webhook = components["schemas"]["Webhook"];

/** Addresses that events are sent to. */
export type WebhookList = components["schemas"]["WebhookList"];

/** The tariff, as the customer shows it. */
export type CustomerTariff = components["schemas"]["CustomerTariff"];

/** When a trial ends. */
export type TrialEnd = components["schemas"]["TrialEnd"];

/** The customer. Further fields may exist. */
export type CustomerInfo = components["schemas"]["CustomerInfo"];

/** Who the contract is with. `jur` is a company, `fiz` a person, `ip` a sole trader. */
export type AgreementType = components["schemas"]["AgreementType"];

/** The state of the contract. */
export type AgreementStatus = components["schemas"]["AgreementStatus"];

/** What the tariff is. */
export type TariffDescription = components["schemas"]["TariffDescription"];

/** A page about the tariff. */
export type TariffLink = components["schemas"]["TariffLink"];

/** The tariff. Further fields may exist. */
export type CurrentTariff = components["schemas"]["CurrentTariff"];

/** What a login needs. */
export type Login = components["schemas"]["Login"];

/** A pair of tokens. Their lifetimes are not known. */
export type Tokens = components["schemas"]["Tokens"];

/** What the user may do, and in which application. */
export type UserRole = components["schemas"]["UserRole"];

/** A user of the account area. */
export type User = components["schemas"]["User"];

/** Answer with the user. */
export type CurrentUser = components["schemas"]["CurrentUser"];

/** A message that arrived. */
export type IncomingSmsDelivery = components["schemas"]["IncomingSmsDelivery"];

/** What happened to the call; `destroy` is its end. */
export type CallHookEvent = components["schemas"]["CallHookEvent"];

/** Something that happened to a call. */
export type CallEventDelivery = components["schemas"]["CallEventDelivery"];

/** A number that was handed out to be called, or a phone that its owner has called from. Both deliveries have the same keys, so an arrival alone proves nothing. */
export type CallToAuthDelivery = components["schemas"]["CallToAuthDelivery"];
