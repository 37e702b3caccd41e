// breaks: opening-knows-no-later-context
import '../calendar';
