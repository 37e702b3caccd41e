// breaks: workforce-knows-no-later-context
import '../assessment';
