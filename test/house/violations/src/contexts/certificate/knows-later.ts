// breaks: certificate-knows-no-later-context
import '../career';
