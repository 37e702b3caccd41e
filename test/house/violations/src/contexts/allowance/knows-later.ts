// breaks: allowance-knows-no-later-context
import '../supervision';
