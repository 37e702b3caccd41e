import { WebhookSender } from '../../src/webhooks/webhook-sender.provider';

/** Sends one webhook, as a program of its own: which authorities of certificates are trusted, Node is told when it starts (NODE_EXTRA_CA_CERTS). */
const [url = '', address = ''] = process.argv.slice(3);
void new WebhookSender(true, () => Promise.resolve([address]))
  .send(url, { headers: { 'webhook-id': 'a' }, body: '{}' }, new AbortController().signal)
  .then((outcome) => process.send!(outcome));
