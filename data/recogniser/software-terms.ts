/**
 * Words of software in general, in the languages that names are found in. They tell a text about
 * a tool from one about a harbour, a chess piece or a film; not which tool it is. Abbreviations
 * count in this case only.
 */
export const softwareTerms: readonly string[] = `
software, open-source, framework, API, APIs, SDK, CLI, command line, GitHub, repository, repo, repos,
pull request, commit, changelog, release notes, source code, codebase, developer, developers, database, databases,
server, servers, frontend, config, configs, configuration, configure, configured, configuring, deploy, deployed, deploying,
install, installed, installing, installation, uninstall, upgrade, upgraded, upgrading, migrate, migrating, integration,
integrations, endpoint, endpoints, HTTP, HTTPS, TLS, mTLS, JSON, TOML, XML, binary, binaries, Linux, Ubuntu, macOS,
kernel, syscall, syscalls, system call, system calls, logs, logging, cache, cached, caching, queue, queues, latency,
throughput, failover, replication, snapshot, snapshots, backup, backups, volumes, filesystem, buckets,
hypervisor, virtual machine, virtual machines, VMware, DNS, load balancing, firewall, gateway, authentication,
authorization, OIDC, OAuth, LDAP, SSO, token, tokens, credentials, encryption, vulnerability, vulnerabilities,
CVE, CVEs, supply chain, scanner, CI, pipeline, pipelines, workflow, workflows, automation, automate, orchestration, platform,
dashboard, UI, web interface, traces, spans, time series, query, queries, exporter, daemon, GPU, GPUs, inference, debug,
infrastructure as code, distributed systems, event-driven, messaging, message queue, stream processing, scheduling, SaaS, on-premises, on-prem, self-hosted, homelab, contributor, contributing, RFC, RFCs, mailing list, mailing lists, Slack,
community meeting, community meetings, quickstarts, runtime, compiler, TypeScript, JavaScript, Node.js, SQL, bug, bugs, debugging,
environment variable, environment variables, README, documentation, docs, tutorial, quickstart, engineers, engineering team,
sysadmin, DevSecOps, toolkit, toolset, tooling, module, modules, package manager, templates, scripts, env, localhost,
connector, connectors, tracker, data store, datastore, key-value, middleware, integrate, integrates, stateless, sync, synced,
data platform, machine learning, tenants, multi-cluster, rollback, hook, hooks, artifact, artifacts, provisioned, automated, microVM, SSH, JWT, YAML file, DBaaS, PaaS, FaaS, IDE, app, apps, version, versions,

Werkzeuge, Quellcode, Entwickler, Datenbank, Datenbanken, Konfiguration, konfigurieren, installieren, Installation, bereitstellen,
Bereitstellung, ausrollen, ausgerollt, Umgebung, Schnittstelle, Schnittstellen, Überwachung, Speicherplatz, Verschlüsselung,
Automatisierung, Automatisierungsserver, Rechenzentrum, Betriebssystem, Protokolle, Warteschlange, Schwachstellen, Systemintegration,
Konfigurationsmanagement, Rahmenwerk, Softwareentwicklung, Paketmanager, quelloffen, quelloffene, Anwendungen,

Anfrage, Anfragen, Dienst, Dienste, Zertifikat, Zertifikate, Dokumentation, Anwender, Neustart, Passwörter, Zwischenspeicher,

logiciel, logiciels, code source, développeur, développeurs, base de données, bases de données, serveur, serveurs, déployer,
déploiement, déploiements, installer, configurer, gestion de configuration, surveillance, sauvegarde, chiffrement, applications,
conteneur, conteneurs, outil, outils, intégration continue, dépôt, mise à jour, bibliothèque logicielle, gestionnaire de paquets,
requête, requêtes, en production, certificat, certificats, redémarrage, une application,

código abierto, desarrollador, desarrolladores, base de datos, bases de datos, servidor, servidores, desplegar, despliegue, despliegues,
instalar, configurar, configuración, monitoreo, monitorización, almacenamiento, métricas, contenedor, contenedores, herramienta,
herramientas, biblioteca de software, microservicios, clúster, infraestructura, cifrado, aplicaciones, alertas, repositorio,
en producción, petición, peticiones, reiniciar, interfaz, certificado, certificados, sincroniza, despliega,

código aberto, desenvolvedor, desenvolvedores, banco de dados, servidores, implantar, implantação, implantações, rastreamento,
configuração, monitoramento, armazenamento, métricas, contêiner, contêineres, ferramenta, ferramentas, microsserviços, microserviços,
infraestrutura, criptografia, aplicativo, aplicativos, aplicações, repositório, distribuído, distribuídos,
em produção, requisição, requisições, coletor, sincronizar, chamadas de sistema, todos os ambientes,

ソフトウェア, オープンソース, サーバー, サーバ, データベース, クラスタ, コンテナ, 監視, モニタリング, デプロイ, インストール, 設定, ログ, 環境,
開発者, ツール, リポジトリ, メトリクス, クラウド, マイクロサービス, 構築, 運用, アラート, ストレージ, イメージ, レジストリ, 入門,
証明書, サービス, プロキシ, コマンド, 本番, 検知, 運用監視, 導入, システム,

软件, 开源, 服务器, 数据库, 集群, 容器, 监控, 部署, 安装, 配置, 日志, 镜像, 开发者, 工具, 仓库, 指标, 云原生, 微服务, 存储, 调度, 告警,
界面, 控制器, 命令, 服务, 网络, 证书, 编排, 運維, 開源, 伺服器, 資料庫, 叢集, 監控, 映像檔, 開發者, 雲端
`
  .split(/,\s*/)
  .map((term) => term.trim());
