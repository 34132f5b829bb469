const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Real names, so that typing errors and beginnings are what they are for a reader. */
export const projectNames =
  `Kubernetes,Prometheus,Istio,Envoy,Argo CD,OpenTelemetry,Cilium,Helm,Flux,Linkerd,Kyverno,Falco,Harbor,Crossplane,Knative,Keptn,Backstage,etcd,containerd,Jaeger,Fluentd,Dapr,KEDA,Longhorn,Rook,Vitess,TiKV,NATS,gRPC,CoreDNS,SPIFFE,SPIRE,OPA,Thanos,Cortex,Kubeflow,Tekton,Buildpacks,Velero,Volcano,KubeVirt,KubeEdge,OpenKruise,Dragonfly,Chaos Mesh,Litmus,Strimzi,Notary,Sigstore,K3s,K0s,Karmada,WasmEdge,OpenFeature,OpenFGA,Emissary,Contour,Pixie,Kuma,Pulsar`.split(
    ',',
  );

export const cities = words(
  'Amsterdam Paris London Valencia Barcelona Chicago Detroit Seattle Austin Tokyo Shanghai Sydney Berlin Zurich Warsaw Porto Oslo Mumbai Lima Nairobi',
);

export const givenNames = words(
  'Ada Ben Carla Dmitri Elena Farid Grace Hiro Ines Jonas Katarzyna Lin Mateo Nadia Olu Priya Quentin Rosa Sven Tariq Uma Viktor Wei Ximena Yara Zoë',
);

export const families = words(
  'Acker Brandt Costa Dubois Evans Fischer Garcia Haddad Ito Jansen Kowalski Larsen Moreau Novak Okafor Petrov Quist Rossi Sato Tanaka Urban Vega Weber Xu Yilmaz Zhang',
);

/** Most used first: the generator takes them by place. */
export const commonWords = words(`
the and to of in with for a how on we our at from is this talk that using will cluster security platform data scale
policy network service mesh workloads observability metrics traces logs deployment pipeline delivery gitops operators
controllers storage edge tenants cost performance latency upgrade migration release rollout canary testing chaos
resilience incident recovery backup identity access secrets certificates encryption supply chain signing images
registry runtime sandbox kernel ebpf wasm serverless events streaming messaging database stateful batch scheduling
autoscaling gpu training inference models machine learning pipelines notebooks developers experience portal golden
paths templates infrastructure code configuration drift compliance audit governance community maintainers contributors
open source foundation roadmap lessons learned production years journey failure stories deep dive introduction tutorial
workshop keynote panel multi cluster federation hybrid cloud regions failover dns ingress gateway routing proxies
sidecar ambient zero trust authorization authentication tokens quotas limits requests nodes pods containers volumes
snapshots replication consensus leader election caching queues workers workflows artifacts builds caches compilers
languages rust golang python java debugging profiling tracing sampling alerts dashboards budgets objectives reliability
engineering teams culture adoption strategy enterprise bank telecom retail games science research university hospital
government energy carbon sustainability green accessibility documentation translation mentoring newcomers`);

/** `%p` a project, `%w` and `%v` words, `%r` a rare word. */
export const titleShapes: readonly string[] = [
  '%p in production: %w at %r',
  'Scaling %w with %p',
  '%p and %v: what we learned at %r',
  'From %w to %v with %p',
  'Deep dive: %p %w',
  'Why %r replaced its %w by %p',
  'Keeping %w boring: %p at the edge',
  'A year of %w and %v',
  'Project %r: %w for everyone',
  '%w without %v',
];
