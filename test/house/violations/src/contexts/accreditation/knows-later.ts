// breaks: accreditation-knows-no-later-context
import '../workforce';
