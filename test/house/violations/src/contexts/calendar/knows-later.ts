// breaks: calendar-knows-no-later-context
import '../catalogue';
