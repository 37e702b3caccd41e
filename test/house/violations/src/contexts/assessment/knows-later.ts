// breaks: assessment-knows-no-later-context
import '../certificate';
