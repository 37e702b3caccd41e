// breaks: nobody-knows-joined-read-models
import '../read-models/dossier/dossier.query';
