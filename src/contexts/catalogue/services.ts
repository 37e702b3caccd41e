export { AwardRegister } from './award-register/award-register.query';
export { catalogueContext } from './catalogue.declaration';
export { CatalogueModule } from './catalogue.module';
export { CodeLists } from './code-lists/code-lists.provider';
export { GuidingCatalogues } from './guiding-catalogues/guiding-catalogues.provider';
export { fileIn, LIST_FILE_TYPES, listIn } from './list-file/list-file.file';
export { Shelves } from './shelves.provider';
export { Standards } from './standards.provider';
