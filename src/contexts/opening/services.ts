export { formerLogKeys, LOG_KEY } from './rotate-log-key/former-keys.provider';
