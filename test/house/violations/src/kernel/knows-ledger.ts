// breaks: kernel-knows-nobody
import '../ledger/ledger';
