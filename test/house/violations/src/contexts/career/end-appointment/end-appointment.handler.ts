// breaks: use-cases-import-no-use-case
import '../raise-tier/raise-tier.handler';
