// breaks: production-imports-no-tests
import '../../test/support';
