// breaks: the-domain-knows-no-effect
import './tier/tier.entity';
