// breaks: career-knows-no-later-context
import '../allowance';
