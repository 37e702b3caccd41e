// breaks: nobody-knows-processes
import '../../processes/raise-tier-when-certified/raise-tier-when-certified.process';
