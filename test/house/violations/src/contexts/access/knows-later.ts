// breaks: access-knows-no-later-context
import '../catalogue';
