export { KnownAtQuery, momentOf } from '../../http/known-at.dto';
