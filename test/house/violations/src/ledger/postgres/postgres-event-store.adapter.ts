// breaks: nothing
import '../ledger';
import 'pg';
