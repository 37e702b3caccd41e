// breaks: the-ledger-knows-no-context
import '../contexts/career';
