import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import { SETTING_NAMES } from '../../src/config/environment';
import { parseSettings } from '../../src/config/settings';
import { DOCKER } from './compose';
import { restsOf, stagesOf } from './dockerfile';
import { faultsOf, kustomization, manifest, textIn, toldIn } from './manifests';

interface Probe {
  readonly httpGet: { readonly path: string; readonly port: string };
  readonly periodSeconds: number;
  readonly failureThreshold: number;
}
interface Container {
  readonly image: string;
  readonly ports: readonly { readonly name: string; readonly containerPort: number }[];
  readonly envFrom: readonly { readonly configMapRef?: { readonly name: string }; readonly secretRef?: { readonly name: string } }[];
  readonly env?: readonly { readonly name: string }[];
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
  readonly startupProbe: Probe;
  readonly livenessProbe: Probe;
  readonly readinessProbe: Probe;
}
interface Pod {
  readonly metadata: { readonly labels: Record<string, string>; readonly annotations: Record<string, string> };
  readonly spec: {
    readonly containers: readonly [Container];
    readonly securityContext: object;
    readonly volumes: readonly { readonly name: string }[];
    readonly affinity: object;
  };
}
const { replicas, strategy, selector, template } = (
  manifest('deployment.yaml') as { spec: { replicas: number; strategy: object; selector: { matchLabels: object }; template: Pod } }
).spec;
const [container] = template.spec.containers;
const image = stagesOf(join(DOCKER, 'Dockerfile')).at(-1)!;
const ofImage = Object.fromEntries(
  restsOf(image, 'ENV')
    .flatMap((rest) => rest.split(/\s+/))
    .map((pair) => pair.split('=') as [string, string]),
);
const { resources, configMapGenerator, secretGenerator, images } = kustomization();

describe('the manifests', () => {
  it.each(resources)('%s is one, by the schema of Kubernetes', (file) => expect(faultsOf(manifest(file))).toEqual([]));
  it('are found out where they are none', () => {
    const given = manifest('deployment.yaml') as { spec: { template: { spec: { containers: object[] } } } };
    const withContainer = (more: object): unknown => ({
      ...given,
      spec: {
        ...given.spec,
        template: { ...given.spec.template, spec: { ...given.spec.template.spec, containers: [{ ...container, ...more }] } },
      },
    });
    expect(faultsOf(withContainer({ readynessProbe: {} }))).toEqual(['/spec/template/spec/containers/0/readynessProbe is not known']);
    expect(faultsOf(withContainer({ name: 7 }))).toEqual([expect.stringContaining('name')]);
    expect(faultsOf({ apiVersion: 'v1', kind: 'Deployment' })).toEqual([expect.stringContaining('no known kind')]);
  });
  it('name the version of the product', () => expect(images).toEqual([{ name: container.image, newTag: version }]));
  it('have one service, which finds its instances, as does what keeps one of them', () => {
    expect(manifest('service.yaml')).toMatchObject({ spec: { selector: selector.matchLabels, ports: [{ targetPort: 'http' }] } });
    expect(manifest('disruption-budget.yaml')).toMatchObject({ spec: { maxUnavailable: 1, selector } });
    expect(template.metadata.labels).toMatchObject(selector.matchLabels);
  });
});

describe('an instance in Kubernetes', () => {
  const told = { ...toldIn('settings.env'), ...toldIn('secret.env.example') };
  it('is told nothing that its settings do not know', () => {
    const known: readonly string[] = SETTING_NAMES;
    expect([...Object.keys(told), ...(container.env ?? []).map(({ name }) => name)].filter((name) => !known.includes(name))).toEqual([]);
  });
  it('takes its settings from what is made of these files', () => {
    expect(container.envFrom).toEqual([
      { configMapRef: { name: configMapGenerator[0]!.name } },
      { secretRef: { name: secretGenerator[0]!.name } },
    ]);
    expect([configMapGenerator[0]!.envs, secretGenerator[0]!.envs]).toEqual([['settings.env'], ['secret.env']]);
  });
  it.each(['postgres', 'eventstoredb'])('would start with them, its log in %s', (LEDGER_STORE) => {
    const settings = parseSettings({ ...ofImage, ...told, LEDGER_STORE });
    expect(settings).toMatchObject({ host: '0.0.0.0', port: 3000, dataDir: '/app/data', demoFrom: undefined, withoutRoles: false });
    expect(settings.eventStoreDb === undefined).toBe(LEDGER_STORE === 'postgres');
  });
  it('has its secrets where they are not committed', () => {
    expect(Object.keys(toldIn('settings.env')).filter((name) => /KEY|PASSWORD|SECRET|_URL$/.test(name) && name !== 'PUBLIC_URL')).toEqual(
      [],
    );
    expect(textIn('secret.env.example')).toMatch(/^MASTER_KEY=$/m);
    expect(readFileSync(join(DOCKER, '..', '.gitignore'), 'utf8').split('\n')).toContain('docker/kubernetes/secret.env');
  });
  it('is asked at the port of the image whether it lives and is ready, and for its figures', () => {
    expect(container.ports).toEqual([{ name: 'http', containerPort: Number(ofImage.PORT) }]);
    expect([container.startupProbe, container.livenessProbe, container.readinessProbe].map(({ httpGet }) => httpGet)).toEqual(
      ['live', 'live', 'ready'].map((what) => ({ path: `/health/${what}`, port: 'http' })),
    );
    expect(template.metadata.annotations).toEqual({
      'prometheus.io/scrape': 'true',
      'prometheus.io/port': ofImage.PORT,
      'prometheus.io/path': '/metrics',
    });
  });
  it('writes into the mounted data folder and /tmp alone, as the user of the image', () => {
    const [user, group] = restsOf(image, 'USER')[0]!.split(':').map(Number);
    expect(template.spec.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: user, runAsGroup: group, fsGroup: group });
    expect(container).toMatchObject({
      securityContext: { readOnlyRootFilesystem: true, allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
    });
    expect(container.volumeMounts.map(({ mountPath }) => mountPath)).toEqual([ofImage.DATA_DIR, '/tmp']);
    expect(container.volumeMounts.map(({ name }) => name)).toEqual(template.spec.volumes.map(({ name }) => name));
  });
  it('never has its keys opened to a group: it would refuse to start', () =>
    expect(template.spec.securityContext).toHaveProperty('fsGroupChangePolicy', 'OnRootMismatch'));
  it('is one of two on the node of the keys, and never fewer than two take requests while it is replaced', () => {
    expect([replicas, strategy]).toEqual([2, { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }]);
    expect(manifest('keys.yaml')).toMatchObject({ spec: { accessModes: ['ReadWriteOnce'] } });
    expect(template.spec.affinity).toEqual({
      podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'kubernetes.io/hostname', labelSelector: selector }] },
    });
  });
});
