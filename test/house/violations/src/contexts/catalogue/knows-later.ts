// breaks: catalogue-knows-no-later-context
import '../accreditation';
