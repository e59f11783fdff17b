/** Discord's limits, as its documentation gives them. Nothing else in the front end writes such a number. */

/** Characters over all text displays of one message. */
export const MESSAGE_TEXT_LIMIT = 4000;
/** Characters of the reason for a change. Not Discord's limit, but one that keeps an edit and its reason in one message. */
export const REASON_LIMIT = 200;
/** Characters of a modal's title, and of a label in it. */
export const FORM_LABEL_LIMIT = 45;
/** Characters of what is said below a label in a modal. */
export const FORM_DESCRIPTION_LIMIT = 100;
/** Characters of a text input in a modal. */
export const TEXT_INPUT_LIMIT = 4000;
/** Characters of a message's plain content. */
export const CONTENT_LIMIT = 2000;
/** Characters of a component's `custom_id`. */
export const CUSTOM_ID_LIMIT = 100;
/** Characters on a button. */
export const BUTTON_LABEL_LIMIT = 80;
/** Buttons in one action row. */
export const BUTTONS_PER_ROW = 5;
/** Options of one select menu. */
export const SELECT_OPTIONS_LIMIT = 25;
/** Characters of a select option's label. */
export const OPTION_LABEL_LIMIT = 100;
/** Characters of a select option's value. */
export const OPTION_VALUE_LIMIT = 100;
/** Characters of a select menu's placeholder. */
export const PLACEHOLDER_LIMIT = 150;
/** Choices that autocomplete may offer. */
export const AUTOCOMPLETE_LIMIT = 25;
/** Characters of a choice's name. */
export const CHOICE_NAME_LIMIT = 100;
/** Characters of a choice's value. */
export const CHOICE_VALUE_LIMIT = 100;
/** Characters of a command's or option's description. */
export const COMMAND_DESCRIPTION_LIMIT = 100;
/** Chat-input commands that one application may have in one scope. */
export const CHAT_COMMANDS_LIMIT = 100;
/** Message context-menu commands that one application may have in one scope. */
export const MESSAGE_COMMANDS_LIMIT = 15;
/** What a chat-input command or option may be called. */
export const COMMAND_NAME_PATTERN = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
