// breaks: the-domain-knows-no-effect
import '../../people/vault';
