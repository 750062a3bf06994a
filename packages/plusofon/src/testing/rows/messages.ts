/** A message that was sent or received. */
export interface SmsRow {
  /** What sending answers with; counts from 4001. Only a dialog shows it. */
  readonly id: number;
  /** When it was made, `YYYY-MM-DD HH:MM:SS` in UTC. */
  readonly created_datetime: string;
  /** When it was sent, in the same form; null for one that was received. */
  readonly sent_datetime: string | null;
  /** Number that it comes from. */
  readonly sender: string;
  /** Number that it goes to. */
  readonly receiver: string;
  /** The text. */
  readonly msg: string;
  /** Whether it was received. */
  readonly incoming: boolean;
  /** How many parts it has. */
  readonly pdu: number;
}

/** A Flash Call account. */
export interface FlashCallAccountRow {
  /** `id` and `account_id` of the paths; counts from 81. */
  readonly id: number;
  /** What the account is called. */
  readonly name: string;
  /** The token for `send`, `check` and `call-to-auth`. */
  readonly access_token: string;
  /** Id of its package. */
  readonly proposal: number;
}

/** A phone that was called to show a pin. */
export interface FlashCallRow {
  /** What `send` answers with, and `check` takes. */
  readonly key: string;
  /** Id of the Flash Call account. */
  readonly account: number;
  /** The phone that was called. */
  readonly phone: string;
  /** The last digits of the number that called. */
  readonly pin: string;
  /** Wrong pins so far; after `pin_tries` of them the key is good no more. */
  readonly tries: number;
  /** Whether the right pin has been given. The key is used up then. */
  readonly proved: boolean;
  /** When the phone was called, in milliseconds since 1970. */
  readonly at: number;
}

/** A number that was handed out for a person to call. */
export interface CallToAuthRow {
  /** The key of this proof. */
  readonly key: string;
  /** Id of the Flash Call account. */
  readonly account: number;
  /** The phone to prove. */
  readonly phone: string;
  /** The number to call. */
  readonly number: string;
  /** Where Plusofon posts to. */
  readonly hook_url: string;
  /** Whether the person has called. */
  readonly proved: boolean;
}
