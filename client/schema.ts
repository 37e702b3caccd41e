// Generated from docs/api/openapi.json by `npm run generate`; do not edit.

export interface paths {
    readonly "/v1/anomalies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Anomalies: list */
        readonly get: operations["Anomalies_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/anomalies/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Anomalies: one */
        readonly get: operations["Anomalies_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/anomalies/{id}/judgements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Judge anomaly */
        readonly post: operations["JudgeAnomaly_judge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/api-keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Create key */
        readonly post: operations["CreateKey_create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/appointments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Appointment register: appointments */
        readonly get: operations["AppointmentRegister_appointments"];
        readonly put?: never;
        /** Propose appointment */
        readonly post: operations["ProposeAppointment_propose"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/appointments/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Appointment register: appointment */
        readonly get: operations["AppointmentRegister_appointment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/appointments/{id}/endings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End appointment */
        readonly post: operations["EndAppointment_end"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/appointments/{id}/public-notices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Publish appointment notice */
        readonly post: operations["PublishAppointmentNotice_publish"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/appointments/{id}/receipts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** File appointment */
        readonly post: operations["FileAppointment_file"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/appointments/{id}/renewals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Renew appointment */
        readonly post: operations["RenewAppointment_renew"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/appointments/{id}/resumptions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Resume appointment */
        readonly post: operations["ResumeAppointment_resume"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/appointments/{id}/reviews": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Review appointment */
        readonly post: operations["ReviewAppointment_review"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/appointments/{id}/starts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Start appointment */
        readonly post: operations["StartAppointment_start"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/appointments/{id}/term-reviews": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Review term */
        readonly post: operations["ReviewTerm_review"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/awards": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Award register: list */
        readonly get: operations["AwardRegister_list"];
        readonly put?: never;
        /** Record award */
        readonly post: operations["RecordAward_record"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/awards/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Award register: one */
        readonly get: operations["AwardRegister_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/awards/{id}/withdrawals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Withdraw award */
        readonly post: operations["WithdrawAward_withdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/batches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Batch lists: batches */
        readonly get: operations["BatchLists_batches"];
        readonly put?: never;
        /** Open batch */
        readonly post: operations["OpenBatch_open"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/batches/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Batch register: batch */
        readonly get: operations["BatchRegister_batch"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/batches/{id}/announcements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Publish announcement */
        readonly post: operations["PublishAnnouncement_publish"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/batches/{id}/archive": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Batch archive */
        readonly get: operations["BatchArchive_archive"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/batches/{id}/archive-documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Deposit document */
        readonly post: operations["DepositDocument_deposit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/batches/{id}/archives": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Archive batch */
        readonly post: operations["ArchiveBatch_archive"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/batches/{id}/audits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Audit results */
        readonly post: operations["AuditResults_audit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/batches/{id}/cancellations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Cancel batch */
        readonly post: operations["CancelBatch_cancel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/batches/{id}/candidates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Batch register: candidates */
        readonly get: operations["BatchRegister_candidates"];
        readonly put?: never;
        /** Register candidate */
        readonly post: operations["RegisterCandidate_register"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/batches/{id}/confirmations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Approve results */
        readonly post: operations["ApproveResults_approve"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/batches/{id}/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Upload roster */
        readonly post: operations["UploadRoster_upload"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/batches/{id}/objections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Objections */
        readonly get: operations["Objections_objections"];
        readonly put?: never;
        /** Raise objection */
        readonly post: operations["RaiseObjection_raise"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/batches/{id}/objections/{objectionId}/resolutions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Resolve objection */
        readonly post: operations["ResolveObjection_resolve"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/batches/{id}/others-objections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Raise others objection */
        readonly post: operations["RaiseOthersObjection_raise"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/batches/{id}/public-notices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Publish notice */
        readonly post: operations["PublishNotice_publish"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/batches/{id}/registration-closings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Close registration */
        readonly post: operations["CloseRegistration_close"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/batches/{id}/reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Report results */
        readonly post: operations["ReportResults_report"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/batches/{id}/returns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Return results */
        readonly post: operations["ReturnResults_return"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/batches/{id}/sittings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Sitting register: sittings */
        readonly get: operations["SittingRegister_sittings"];
        readonly put?: never;
        /** Schedule sitting */
        readonly post: operations["ScheduleSitting_schedule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/batches/{id}/submissions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Submit results */
        readonly post: operations["SubmitResults_submit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bulk-orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Bulk order register */
        readonly get: operations["BulkOrderRegister_list"];
        readonly put?: never;
        /** Bulk annulment: propose */
        readonly post: operations["BulkAnnulment_propose"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bulk-orders/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Bulk annulment: one */
        readonly get: operations["BulkAnnulment_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bulk-orders/{id}/confirmations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Bulk annulment: confirm */
        readonly post: operations["BulkAnnulment_confirm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/candidacies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Batch lists: candidacies */
        readonly get: operations["BatchLists_candidacies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/candidacies/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Batch register: candidacy */
        readonly get: operations["BatchRegister_candidacy"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/candidacies/{id}/certificates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Issue certificate */
        readonly post: operations["IssueCertificate_issue"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/candidacies/{id}/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose correction */
        readonly post: operations["ProposeCorrection_propose"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/candidacies/{id}/corrections/{correctionId}/confirmations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Confirm correction */
        readonly post: operations["ConfirmCorrection_confirm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/candidacies/{id}/irregularities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Find irregularity */
        readonly post: operations["FindIrregularity_find"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/candidacies/{id}/raw-scores": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record raw scores */
        readonly post: operations["RecordRawScores_record"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/candidacies/{id}/scores": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record score */
        readonly post: operations["RecordScore_record"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/candidacies/{id}/waivers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose waiver */
        readonly post: operations["ProposeWaiver_propose"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/candidacies/{id}/waivers/{waiverId}/confirmations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Confirm waiver */
        readonly post: operations["ConfirmWaiver_confirm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/candidacies/{id}/withdrawals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Withdraw candidate */
        readonly post: operations["WithdrawCandidate_withdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/catalogues": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Code lists: names */
        readonly get: operations["CodeLists_names"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/catalogues/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Code lists: list */
        readonly get: operations["CodeLists_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/catalogues/guiding": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Guiding catalogues */
        readonly get: operations["GuidingCatalogues_guiding"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/catalogues/guiding/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Publish guiding catalogue */
        readonly post: operations["PublishGuidingCatalogue_publish"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/catalogues/occupations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Occupation search */
        readonly get: operations["OccupationSearch_search"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/catalogues/occupations/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Load occupations */
        readonly post: operations["LoadOccupations_load"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/catalogues/policy-packs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Policy packs: in force */
        readonly get: operations["PolicyPacks_inForce"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/catalogues/working-days": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Working days */
        readonly get: operations["WorkingDays_year"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/catalogues/working-days/years": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Publish calendar year */
        readonly post: operations["PublishCalendarYear_publish"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/certificates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Certificate register: list */
        readonly get: operations["CertificateRegister_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/certificates/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Certificate register: one */
        readonly get: operations["CertificateRegister_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/certificates/{id}/annulments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose annulment */
        readonly post: operations["ProposeAnnulment_propose"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/certificates/{id}/annulments/{annulmentId}/confirmations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Confirm annulment */
        readonly post: operations["ConfirmAnnulment_confirm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/certificates/{id}/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Correct certificate */
        readonly post: operations["CorrectCertificate_correct"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/certificates/{id}/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Keep paper: deliver */
        readonly post: operations["KeepPaper_deliver"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/certificates/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Certificate history */
        readonly get: operations["CertificateHistory_history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/certificates/{id}/prints": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Keep paper: print */
        readonly post: operations["KeepPaper_print"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/certificates/{id}/prints/{serial}/voidings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Keep paper: void */
        readonly post: operations["KeepPaper_void"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/certificates/{id}/reinstatements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Reinstate certificate: propose */
        readonly post: operations["ReinstateCertificate_propose"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/certificates/{id}/reinstatements/{reinstatementId}/confirmations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Reinstate certificate: confirm */
        readonly post: operations["ReinstateCertificate_confirm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/certificates/{id}/reissues": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Reissue certificate */
        readonly post: operations["ReissueCertificate_reissue"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/certificates/{id}/suspensions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Suspend certificate: propose */
        readonly post: operations["SuspendCertificate_propose"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/certificates/{id}/suspensions/{suspensionId}/confirmations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Suspend certificate: confirm */
        readonly post: operations["SuspendCertificate_confirm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/certificates/{id}/suspensions/{suspensionId}/liftings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Suspend certificate: lift */
        readonly post: operations["SuspendCertificate_lift"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/certificates/{id}/uploads": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Keep paper: upload */
        readonly post: operations["KeepPaper_upload"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/chain-leads": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lead chain */
        readonly post: operations["LeadChain_lead"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/chain-memberships": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Chain membership: join */
        readonly post: operations["ChainMembership_join"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/chain-memberships/endings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Chain membership: leave */
        readonly post: operations["ChainMembership_leave"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/chain-norm-signatures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sign chain norm: sign */
        readonly post: operations["SignChainNorm_sign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/chain-norm-signatures/endings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sign chain norm: withdraw */
        readonly post: operations["SignChainNorm_withdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/chain-norms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Chain norms */
        readonly get: operations["ChainNorms_one"];
        readonly put?: never;
        /** Publish chain norm */
        readonly post: operations["PublishChainNorm_publish"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/chains": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Chains */
        readonly get: operations["Chains_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/cohorts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Agreement register: cohorts */
        readonly get: operations["AgreementRegister_cohorts"];
        readonly put?: never;
        /** Open cohort */
        readonly post: operations["OpenCohort_open"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/cohorts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Agreement register: cohort */
        readonly get: operations["AgreementRegister_cohort"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/complaints": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Complaint register: list */
        readonly get: operations["ComplaintRegister_list"];
        readonly put?: never;
        /** Receive complaint */
        readonly post: operations["ReceiveComplaint_receive"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/complaints/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Complaint register: one */
        readonly get: operations["ComplaintRegister_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/complaints/{id}/answers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Answer complaint */
        readonly post: operations["AnswerComplaint_answer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/direct-recognitions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Batch lists: recognitions */
        readonly get: operations["BatchLists_recognitions"];
        readonly put?: never;
        /** Propose recognition */
        readonly post: operations["ProposeRecognition_propose"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/direct-recognitions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Batch register: recognition */
        readonly get: operations["BatchRegister_recognition"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/direct-recognitions/{id}/committee-decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Decide recognition */
        readonly post: operations["DecideRecognition_decide"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/direct-recognitions/{id}/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Attach document */
        readonly post: operations["AttachDocument_attach"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/enterprises": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Register enterprise */
        readonly post: operations["RegisterEnterprise_register"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/enterprises/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Enterprise register: enterprise */
        readonly get: operations["EnterpriseRegister_enterprise"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/enterprises/{id}/allowance-rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Rate tables: all */
        readonly get: operations["RateTables_all"];
        readonly put?: never;
        /** Propose rate table */
        readonly post: operations["ProposeRateTable_propose"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/enterprises/{id}/allowance-rules/{version}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Rate tables: one */
        readonly get: operations["RateTables_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/enterprises/{id}/allowance-rules/{version}/confirmations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Adopt rate table */
        readonly post: operations["AdoptRateTable_adopt"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/enterprises/{id}/allowance-statements/{period}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Statement */
        readonly get: operations["Statement_read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/enterprises/{id}/allowance-statements/{period}/closings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose closing */
        readonly post: operations["ProposeClosing_propose"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/enterprises/{id}/allowance-statements/{period}/closings/{closingId}/confirmations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Confirm closing */
        readonly post: operations["ConfirmClosing_confirm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/enterprises/{id}/dossier": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Enterprise dossier */
        readonly get: operations["EnterpriseDossier_dossier"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/enterprises/{id}/headcounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Declare headcount */
        readonly post: operations["DeclareHeadcount_declare"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/enterprises/{id}/renamings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Rename enterprise */
        readonly post: operations["RenameEnterprise_rename"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/enterprises/{id}/successions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Succeed enterprise */
        readonly post: operations["SucceedEnterprise_succeed"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/error-catalogue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Error catalogue */
        readonly get: operations["ErrorCatalogue_all"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/filing-applications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Filing applications: list */
        readonly get: operations["FilingApplications_list"];
        readonly put?: never;
        /** Draft application: draft */
        readonly post: operations["DraftApplication_draft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/filing-applications/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Filing applications: one */
        readonly get: operations["FilingApplications_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/filing-applications/{id}/drafts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Draft application: redraft */
        readonly post: operations["DraftApplication_redraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/filing-applications/{id}/grants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Grant application */
        readonly post: operations["GrantApplication_grant"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/filing-applications/{id}/returns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Return application */
        readonly post: operations["ReturnApplication_giveBack"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/filing-applications/{id}/submissions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Submit application */
        readonly post: operations["SubmitApplication_submit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/filings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Enterprise register: filings */
        readonly get: operations["EnterpriseRegister_filings"];
        readonly put?: never;
        /** Grant filing */
        readonly post: operations["GrantFiling_grant"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/filings/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Enterprise register: filing */
        readonly get: operations["EnterpriseRegister_filing"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/filings/{id}/cancellations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose cancellation */
        readonly post: operations["ProposeCancellation_propose"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/filings/{id}/cancellations/{cancellationId}/confirmations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Confirm cancellation */
        readonly post: operations["ConfirmCancellation_confirm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/filings/{id}/pay-evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Pay evidence */
        readonly get: operations["PayEvidence_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/filings/{id}/rectifications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Order rectification */
        readonly post: operations["OrderRectification_order"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/filings/{id}/rectifications/{rectificationId}/closures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Close rectification */
        readonly post: operations["CloseRectification_close"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/filings/{id}/reinstatements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Reinstate filing */
        readonly post: operations["ReinstateFiling_reinstate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/filings/{id}/renewals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Request renewal */
        readonly post: operations["RequestRenewal_request"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/filings/{id}/renewals/{renewalId}/grants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Grant renewal */
        readonly post: operations["GrantRenewal_grant"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/filings/{id}/renewals/{renewalId}/refusals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Refuse renewal */
        readonly post: operations["RefuseRenewal_refuse"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/filings/{id}/scope-changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Change scope */
        readonly post: operations["ChangeScope_change"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/filings/{id}/score-cards": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Score cards: of filing */
        readonly get: operations["ScoreCards_ofFiling"];
        readonly put?: never;
        /** Draw score card */
        readonly post: operations["DrawScoreCard_draw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/filings/{id}/suspensions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose suspension */
        readonly post: operations["ProposeSuspension_propose"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/filings/{id}/suspensions/{suspensionId}/confirmations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Confirm suspension */
        readonly post: operations["ConfirmSuspension_confirm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/filings/{id}/withdrawals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Withdraw filing */
        readonly post: operations["WithdrawFiling_withdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/findings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Inspection register: findings */
        readonly get: operations["InspectionRegister_findings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/findings/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Inspection register: finding */
        readonly get: operations["InspectionRegister_finding"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/findings/{id}/rectification-reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Report rectification */
        readonly post: operations["ReportRectification_report"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Imports: one */
        readonly get: operations["Imports_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/imports/{id}/applications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Apply import */
        readonly post: operations["ApplyImport_apply"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/imports/{id}/error-file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Imports: error file */
        readonly get: operations["Imports_errorFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/imports/{id}/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Imports: list */
        readonly get: operations["Imports_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/inspections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Inspection register: inspections */
        readonly get: operations["InspectionRegister_inspections"];
        readonly put?: never;
        /** Open inspection */
        readonly post: operations["OpenInspection_open"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/inspections/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Inspection register: inspection */
        readonly get: operations["InspectionRegister_inspection"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/inspections/{id}/closings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Close inspection */
        readonly post: operations["CloseInspection_close"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/inspections/{id}/findings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record finding */
        readonly post: operations["RecordFinding_record"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/inspections/{id}/findings/{findingId}/closings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Close finding */
        readonly post: operations["CloseFinding_close"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/inspections/{id}/findings/{findingId}/rectifications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Order finding rectification */
        readonly post: operations["OrderFindingRectification_order"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/inspections/{id}/findings/{findingId}/sanctions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Impose sanction */
        readonly post: operations["ImposeSanction_impose"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/inspections/{id}/redraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Inspection register: redraw */
        readonly get: operations["InspectionRegister_redraw"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/inspections/{id}/samples": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Draw sample */
        readonly post: operations["DrawSample_draw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/ledger-summary": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Ledger summary */
        readonly get: operations["LedgerSummary_summary"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/mentor-agreements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Agreement register: agreements */
        readonly get: operations["AgreementRegister_agreements"];
        readonly put?: never;
        /** Sign mentor agreement */
        readonly post: operations["SignMentorAgreement_sign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/mentor-agreements/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Agreement register: agreement */
        readonly get: operations["AgreementRegister_agreement"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/mentor-agreements/{id}/assessments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Assess agreement */
        readonly post: operations["AssessAgreement_assess"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/mentor-agreements/{id}/endings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End mentor agreement */
        readonly post: operations["EndMentorAgreement_end"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/mentor-agreements/{id}/replacements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Replace mentor */
        readonly post: operations["ReplaceMentor_replace"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/meta": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Meta */
        readonly get: operations["Meta_figures"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/number-series/{institutionCode}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Number register */
        readonly get: operations["NumberRegister_series"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/number-series/{institutionCode}/allocations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Allocate numbers */
        readonly post: operations["AllocateNumbers_allocate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/number-series/{institutionCode}/allocations/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Import numbers */
        readonly post: operations["ImportNumbers_take"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/plans": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Plan register: plans */
        readonly get: operations["PlanRegister_plans"];
        readonly put?: never;
        /** File plan: file */
        readonly post: operations["FilePlan_file"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/plans/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Plan register: plan */
        readonly get: operations["PlanRegister_plan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/plans/{id}/acceptances": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Accept plan */
        readonly post: operations["AcceptPlan_accept"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/plans/{id}/returns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Return plan */
        readonly post: operations["ReturnPlan_return"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/plans/{id}/revisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** File plan: revise */
        readonly post: operations["FilePlan_revise"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/policy-packs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose policy pack */
        readonly post: operations["ProposePolicyPack_propose"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/policy-packs/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Policy packs: one */
        readonly get: operations["PolicyPacks_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/policy-packs/{id}/confirmations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Confirm policy pack */
        readonly post: operations["ConfirmPolicyPack_confirm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/recognitions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Recognition register: list */
        readonly get: operations["RecognitionRegister_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/recognitions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Recognition register: one */
        readonly get: operations["RecognitionRegister_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/recognitions/{id}/top-ups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Complete top up */
        readonly post: operations["CompleteTopUp_complete"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/recoveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Recoveries: list */
        readonly get: operations["Recoveries_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/recoveries/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Recoveries: one */
        readonly get: operations["Recoveries_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/recoveries/{id}/decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Decide recovery */
        readonly post: operations["DecideRecovery_decide"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/score-cards": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Score cards: list */
        readonly get: operations["ScoreCards_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/score-cards/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Score cards: one */
        readonly get: operations["ScoreCards_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/score-cards/{id}/decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Decide score card */
        readonly post: operations["DecideScoreCard_decide"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/shared-sites": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Share site: share */
        readonly post: operations["ShareSite_share"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/shared-sites/endings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Share site: end */
        readonly post: operations["ShareSite_end"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sittings/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Sitting register: sitting */
        readonly get: operations["SittingRegister_sitting"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sittings/{id}/cancellations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Run sitting: cancel */
        readonly post: operations["RunSitting_cancel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sittings/{id}/examiners": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Staff sitting: assign */
        readonly post: operations["StaffSitting_assign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sittings/{id}/examiners/{examinerId}/releases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Staff sitting: release */
        readonly post: operations["StaffSitting_release"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sittings/{id}/holdings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Run sitting: hold */
        readonly post: operations["RunSitting_hold"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sittings/{id}/paper-hand-overs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Run sitting: hand over */
        readonly post: operations["RunSitting_handOver"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sittings/{id}/recusals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Staff sitting: recuse */
        readonly post: operations["StaffSitting_recuse"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sittings/{id}/seats": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Run sitting: seat */
        readonly post: operations["RunSitting_seat"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/standards": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Standard register: list */
        readonly get: operations["StandardRegister_list"];
        readonly put?: never;
        /** Publish standard */
        readonly post: operations["PublishStandard_publish"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/standards/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Standard register: one */
        readonly get: operations["StandardRegister_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/standards/{id}/mappings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Map norm */
        readonly post: operations["MapNorm_map"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/statistics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Statistics: figures */
        readonly get: operations["Statistics_figures"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/statistics/definitions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Statistics: definitions */
        readonly get: operations["Statistics_definitions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/team-leader-posts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Team leader register: list */
        readonly get: operations["TeamLeaderRegister_list"];
        readonly put?: never;
        /** Lead team: start */
        readonly post: operations["LeadTeam_start"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/team-leader-posts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Team leader register: one */
        readonly get: operations["TeamLeaderRegister_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/team-leader-posts/{id}/endings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lead team: end */
        readonly post: operations["LeadTeam_end"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worker-registrations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Register many workers */
        readonly post: operations["RegisterManyWorkers_register"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worker-sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Worker session */
        readonly post: operations["WorkerSession_open"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Register workers */
        readonly post: operations["RegisterWorkers_register"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workers/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Worker passport */
        readonly get: operations["WorkerPassport_worker"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workers/{id}/apprentice-gradings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Grade apprentice */
        readonly post: operations["GradeApprentice_grade"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workers/{id}/apprenticeships": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record schooling: apprenticeship */
        readonly post: operations["RecordSchooling_apprenticeship"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workers/{id}/awards": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Worker awards */
        readonly get: operations["WorkerAwards_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workers/{id}/codes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hand out code */
        readonly post: operations["HandOutCode_handOut"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workers/{id}/diplomas": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record qualification: diploma */
        readonly post: operations["RecordQualification_diploma"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workers/{id}/divisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Link records: divide */
        readonly post: operations["LinkRecords_divide"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workers/{id}/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Replace document */
        readonly post: operations["ReplaceDocument_replace"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workers/{id}/employments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Employments */
        readonly get: operations["Employments_employments"];
        readonly put?: never;
        /** Record employment */
        readonly post: operations["RecordEmployment_record"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workers/{id}/employments/{spanId}/endings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End employment */
        readonly post: operations["EndEmployment_end"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workers/{id}/employments/{spanId}/posts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hold post: take */
        readonly post: operations["HoldPost_take"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workers/{id}/employments/{spanId}/posts/{postId}/endings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hold post: leave */
        readonly post: operations["HoldPost_leave"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workers/{id}/enrolments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record schooling: enrolment */
        readonly post: operations["RecordSchooling_enrolment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workers/{id}/foreign-certificates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Foreign certificates: papers */
        readonly get: operations["ForeignCertificates_papers"];
        readonly put?: never;
        /** Foreign certificates: record */
        readonly post: operations["ForeignCertificates_record"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workers/{id}/foreign-certificates/{recordId}/rejections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Foreign certificates: reject */
        readonly post: operations["ForeignCertificates_reject"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workers/{id}/foreign-certificates/{recordId}/verifications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Foreign certificates: verify */
        readonly post: operations["ForeignCertificates_verify"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workers/{id}/joins": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Link records: join */
        readonly post: operations["LinkRecords_join"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workers/{id}/legal-holds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Legal hold: holds */
        readonly get: operations["LegalHold_holds"];
        readonly put?: never;
        /** Legal hold: place */
        readonly post: operations["LegalHold_place"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workers/{id}/legal-holds/{holdId}/liftings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Legal hold: lift */
        readonly post: operations["LegalHold_lift"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workers/{id}/links": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Link records: links */
        readonly get: operations["LinkRecords_links"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workers/{id}/links/{linkId}/confirmations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Link records: confirm */
        readonly post: operations["LinkRecords_confirm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workers/{id}/pre-technician-certificates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record schooling: pre technician */
        readonly post: operations["RecordSchooling_preTechnician"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workers/{id}/prior-certificates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record qualification: certificate */
        readonly post: operations["RecordQualification_certificate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workers/{id}/recognition-refusals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Refuse recognition */
        readonly post: operations["RefuseRecognition_refuse"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workers/{id}/recognitions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Recognise certificate */
        readonly post: operations["RecogniseCertificate_recognise"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workers/{id}/titles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record qualification: title */
        readonly post: operations["RecordQualification_title"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly AboveCertificateBody: {
            /**
             * @description Number of the decision that gives the reason
             * @example 淮机聘〔2026〕5号
             */
            readonly documentNo: string;
            /**
             * @example UNIQUE_SKILL
             * @enum {string}
             */
            readonly reason: "OUTSTANDING_CONTRIBUTION" | "UNIQUE_SKILL" | "SHORTAGE";
        };
        readonly AcceptPlanBody: {
            /**
             * @description Receipt number of the authority (文号)
             * @example 淮鉴计〔2026〕1号
             */
            readonly receiptNo: string;
        };
        readonly AllocateNumbersBody: {
            /** @description Blocks of running numbers; or a list of whole numbers, or both */
            readonly blocks?: readonly components["schemas"]["BlockBody"][];
            /**
             * @description Number of the letter that gave them (文号)
             * @example 苏鉴编〔2026〕7号
             */
            readonly documentNo: string;
            /** @description Whole numbers, each of this institution */
            readonly numbers?: readonly components["schemas"]["ListedNumberBody"][];
        };
        readonly AnswerComplaintBody: {
            /**
             * @description Number of the document (文号)
             * @example 淮鉴查〔2026〕3号
             */
            readonly documentNo: string;
            /**
             * @example UPHELD
             * @enum {string}
             */
            readonly outcome: "UPHELD" | "PARTLY_UPHELD" | "UNFOUNDED" | "NOT_COMPETENT";
            /**
             * @description Kept in the vault
             * @example 经查属实，已责令整改
             */
            readonly text: string;
        };
        readonly ApplicationBody: {
            /** @description The branch that files; absent: the whole enterprise */
            readonly branchName?: string;
            /**
             * @example EMPLOYER
             * @enum {string}
             */
            readonly category: "EMPLOYER" | "SOCIAL_ORGANISATION" | "OTHER";
            /**
             * @description Whom it would assess
             * @example [
             *       "OWN_STAFF",
             *       "DISPATCHED"
             *     ]
             */
            readonly coverage?: readonly ("OWN_STAFF" | "DISPATCHED" | "OUTSOURCED" | "INTERNS" | "SUBORDINATES")[];
            readonly dimensions?: components["schemas"]["FilingDimensionsBody"];
            readonly requirements: readonly components["schemas"]["ShownRequirementBody"][];
            readonly scope: readonly components["schemas"]["ScopeLineBody"][];
            readonly sites: readonly components["schemas"]["SiteBody"][];
            /**
             * Format: date
             * @description The first day that is wished for
             * @example 2026-03-20
             */
            readonly wishedFrom: string;
        };
        readonly ApplyImportBody: {
            /** @description true: all rows or none; false (unless told): the good rows */
            readonly atomic?: boolean;
        };
        readonly ApprenticeshipBody: {
            /**
             * Format: date
             * @description The day on which it ended (学徒期满)
             * @example 2026-03-20
             */
            readonly endedOn: string;
        };
        readonly ArchiveBatchBody: {
            /** @description What is missing for good, and why */
            readonly gaps: readonly components["schemas"]["ArchiveGapBody"][];
        };
        readonly ArchiveGapBody: {
            /**
             * @example WORKPIECE_IMAGES
             * @enum {string}
             */
            readonly item: "ANNOUNCEMENT" | "REGISTRATION_MATERIALS" | "REGISTRATION_SUMMARY" | "NAME_LIST" | "TRAINING_PLAN" | "PLAN" | "SITTING_PLAN" | "SIGN_IN_SHEETS" | "PAPER_LOG" | "ROOM_RECORD" | "INSIDE_SUPERVISION" | "COMMITTEE_MINUTES" | "EVIDENCE_PACK" | "RESULT_SUMMARY" | "PAPERS" | "SKILL_SHEETS" | "REVIEW_SHEETS" | "WORKPIECE_IMAGES" | "DATA_CHECK" | "HAND_OUT_LIST";
            /**
             * @example LOST
             * @enum {string}
             */
            readonly reasonCode: "NOT_HELD" | "LOST" | "WITH_AUTHORITY" | "NOT_YET_THERE";
        };
        readonly AssessAgreementBody: {
            /**
             * Format: uuid
             * @description The worker who led the final test; neither the mentor nor the apprentice
             */
            readonly assessedBy: string;
            /**
             * Format: date
             * @description Day of the final test; the last day of the agreement at the earliest
             * @example 2026-03-20
             */
            readonly assessedOn: string;
            /**
             * @example PASS
             * @enum {string}
             */
            readonly grade: "EXCELLENT" | "PASS" | "FAIL";
            /**
             * @description SHA-256 of the minutes, which stay with the enterprise
             * @example d2a84f4b8b650937ec8f73cd8be2c74add5a911ba64df27458ed8229da804a26
             */
            readonly minutesHash: string;
        };
        readonly AssignExaminerBody: {
            /**
             * Format: uuid
             * @description A worker record of the enterprise, or of the host of the site
             */
            readonly examinerId: string;
            /**
             * @example ASSESSOR
             * @enum {string}
             */
            readonly role: "INVIGILATOR" | "ASSESSOR" | "INSIDE_SUPERVISOR";
            /** @example A-101 */
            readonly room: string;
        };
        readonly AttachDocumentBody: {
            /**
             * @example PATENT
             * @enum {string}
             */
            readonly kind: "RESULT_DOCUMENT" | "AWARD" | "PATENT" | "PROJECT_REPORT" | "BENEFIT_STATEMENT" | "MENTORING_RECORD" | "OTHER";
            /**
             * @description SHA-256 of the paper as it is kept
             * @example d2a84f4b8b650937ec8f73cd8be2c74add5a911ba64df27458ed8229da804a26
             */
            readonly sha256: string;
        };
        readonly BlockBody: {
            /** @example 200 */
            readonly count: number;
            /**
             * @description First running number
             * @example 1
             */
            readonly first: number;
            /**
             * @example SENIOR
             * @enum {string}
             */
            readonly level: "APPRENTICE" | "JUNIOR" | "INTERMEDIATE" | "SENIOR" | "TECHNICIAN" | "SENIOR_TECHNICIAN" | "SPECIAL_GRADE" | "CHIEF";
            /** @example 2026 */
            readonly year: number;
        };
        readonly CalendarYearBody: {
            /**
             * @example CN-STATE-COUNCIL
             * @enum {string}
             */
            readonly calendarId: "CN-STATE-COUNCIL";
            /**
             * @description Number of the notice
             * @example 国办发明电〔2026〕12号
             */
            readonly documentNo: string;
            /** @description Days off, whatever their weekday */
            readonly off: readonly components["schemas"]["DaysOffBody"][];
            /**
             * @description Weekend days that are worked (调休)
             * @example [
             *       "2027-01-09"
             *     ]
             */
            readonly on: readonly string[];
            /** @example 2027 */
            readonly year: string;
        };
        readonly CancelBatchBody: {
            /**
             * @example SITE_UNFIT
             * @enum {string}
             */
            readonly reasonCode: "NO_CANDIDATES" | "FILING_SUSPENDED" | "FILING_ENDED" | "SITE_UNFIT" | "IRREGULARITIES" | "OTHER";
        };
        readonly CancelSittingBody: {
            /**
             * @example SITE_UNFIT
             * @enum {string}
             */
            readonly reasonCode: "NO_CANDIDATES" | "FILING_SUSPENDED" | "FILING_ENDED" | "SITE_UNFIT" | "IRREGULARITIES" | "OTHER";
        };
        readonly CertificateSuspensionBody: {
            /**
             * Format: date
             * @description Day of the decision: from the act it is about to today
             * @example 2026-03-20
             */
            readonly decidedOn: string;
            /**
             * @description Number of the decision (文号)
             * @example 淮鉴决〔2026〕12号
             */
            readonly documentNo: string;
            /**
             * @description The rule that allows it
             * @example 工作规程第21条
             */
            readonly legalBasis: string;
            /**
             * @example UNDER_INVESTIGATION
             * @enum {string}
             */
            readonly reasonCode: "UNDER_INVESTIGATION" | "COMPLAINT" | "DATA_MISMATCH";
            /**
             * @description Kept in the vault; never replaces the code
             * @example 监控录像第3段
             */
            readonly remark?: string;
        };
        readonly ChainMembershipBody: {
            /**
             * @description Industrial chain (产业链)
             * @example CARBON-FIBRE
             */
            readonly chainCode: string;
            /**
             * @description Number of the document (文号)
             * @example 淮鉴停〔2026〕3号
             */
            readonly documentNo: string;
            /** Format: uuid */
            readonly enterpriseId: string;
            /**
             * Format: date
             * @description First day inside, or first day outside: today or later
             * @example 2026-03-20
             */
            readonly fromOn: string;
        };
        readonly ChangeScopeBody: {
            readonly add?: components["schemas"]["ScopeAdditionBody"];
            /**
             * @description Number of the document (文号)
             * @example 淮鉴停〔2026〕3号
             */
            readonly documentNo: string;
            readonly remove?: components["schemas"]["ScopeRemovalBody"];
        };
        readonly CloseFindingBody: {
            /**
             * @description Number of the document (文号)
             * @example 淮鉴查〔2026〕3号
             */
            readonly documentNo: string;
            /**
             * @example MENDED
             * @enum {string}
             */
            readonly outcome: "MENDED" | "SANCTIONED" | "UNFOUNDED";
        };
        readonly CloseInspectionBody: {
            /**
             * @description Number of the document (文号)
             * @example 淮鉴查〔2026〕3号
             */
            readonly documentNo: string;
            /**
             * @description Whether the results are made public (两随机一公开)
             * @example true
             */
            readonly isPublished: boolean;
        };
        readonly CloseRectificationBody: {
            /**
             * Format: date
             * @description The day on which the faults were found mended
             * @example 2026-03-20
             */
            readonly closedOn: string;
            /**
             * @description Number of the document (文号)
             * @example 淮鉴停〔2026〕3号
             */
            readonly documentNo: string;
        };
        readonly CompetitionBody: {
            /**
             * @description Code of the competition, of the list of the policy where it has one
             * @example JS-2026-TURNER
             */
            readonly code: string;
            /**
             * Format: date
             * @description Of the result document
             * @example 2026-09-01
             */
            readonly heldOn: string;
            /** @example 1 */
            readonly rank: number;
            /**
             * @example PROVINCE
             * @enum {string}
             */
            readonly tier: "WORLD" | "NATIONAL" | "INDUSTRY" | "PROVINCE" | "CITY" | "COUNTY" | "ENTERPRISE";
        };
        readonly CompleteTopUpBody: {
            /**
             * Format: date
             * @description Day of the top-up: from the recognition on, not later than its last day or today
             * @example 2026-03-20
             */
            readonly completedOn: string;
            /**
             * @description SHA-256 of the record of the top-up
             * @example d2a84f4b8b650937ec8f73cd8be2c74add5a911ba64df27458ed8229da804a26
             */
            readonly evidenceHash: string;
        };
        readonly ConfirmWaiverBody: {
            /**
             * Format: uuid
             * @description The own worker record of whoever confirms; needed where the candidate has a mentor, who may not decide
             */
            readonly approverWorkerId?: string;
        };
        readonly CorrectCertificateBody: {
            /**
             * @description SHA-256 of the paper that proves the right value
             * @example b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c
             */
            readonly evidenceHash: string;
            /**
             * @description What the policy pack allows; a level is never corrected
             * @example NAME
             * @enum {string}
             */
            readonly field: "NAME" | "ID_NUMBER" | "OCCUPATION_NAME" | "PHOTO" | "LEVEL";
            /**
             * @example TYPING_ERROR
             * @enum {string}
             */
            readonly reasonCode: "TYPING_ERROR" | "LEGAL_CHANGE" | "DATA_MISMATCH";
            /**
             * @description The right name of the trade, for OCCUPATION_NAME
             * @example 数控车工
             */
            readonly trade?: string;
        };
        readonly CreateKeyBody: {
            /** @enum {string} */
            readonly audience: "admin" | "regulator" | "enterprise" | "payroll" | "auditor";
            /**
             * Format: uuid
             * @description For enterprise and payroll
             */
            readonly enterpriseId?: string;
            /** @description A natural person; either this or system */
            readonly person?: components["schemas"]["KeyPersonBody"];
            /**
             * @description For a regulator: prefix of division codes
             * @example 3208
             */
            readonly region?: string;
            /**
             * @description A system: it may read and write, but never approve
             * @example payroll
             */
            readonly system?: string;
        };
        readonly DaysOffBody: {
            /**
             * Format: date
             * @example 2027-01-01
             */
            readonly firstOn: string;
            /**
             * Format: date
             * @example 2027-01-03
             */
            readonly lastOn: string;
        };
        readonly DecideRecognitionBody: {
            /**
             * Format: date
             * @description The day on which the committee met
             * @example 2026-11-25
             */
            readonly decidedOn: string;
            /**
             * @description SHA-256 of the minutes
             * @example d2a84f4b8b650937ec8f73cd8be2c74add5a911ba64df27458ed8229da804a26
             */
            readonly minutesSha256: string;
            /**
             * Format: uuid
             * @description The upheld objection that asks for a new vote
             */
            readonly objectionId?: string;
            readonly votes: readonly components["schemas"]["VoteBody"][];
        };
        readonly DecideRecoveryBody: {
            /**
             * @description Number of the enterprise’s decision
             * @example 淮机薪〔2026〕3号
             */
            readonly documentNo: string;
            /**
             * Format: date
             * @description Of PART alone: the first day whose pay is taken back
             * @example 2026-03-20
             */
            readonly fromOn?: string;
            /**
             * @description Nothing, everything that the proposal names, or what was paid from a later day on
             * @example FULL
             * @enum {string}
             */
            readonly outcome: "NONE" | "FULL" | "PART";
        };
        readonly DecideScoreCardBody: {
            /**
             * Format: date
             * @description Day of the decision: today or earlier
             * @example 2026-03-20
             */
            readonly decidedOn: string;
            /**
             * @description Number of the document (文号)
             * @example 淮鉴停〔2026〕3号
             */
            readonly documentNo: string;
            /**
             * Format: date
             * @description By when the faults are to be mended; for RECTIFY
             * @example 2026-03-20
             */
            readonly dueOn?: string;
            /**
             * @description The rule that allows it
             * @example 淮人社规〔2026〕1号
             */
            readonly legalBasis: string;
            /**
             * @example RECTIFY
             * @enum {string}
             */
            readonly outcome: "KEEP" | "RECTIFY" | "SUSPEND" | "EXIT";
            /**
             * @description AS_PROPOSED, or why otherwise
             * @example AS_PROPOSED
             * @enum {string}
             */
            readonly reasonCode: "AS_PROPOSED" | "EXTENUATING" | "AGGRAVATING" | "FACTS_OUTSIDE_THE_LEDGER";
            /**
             * @description Kept in the vault; never replaces the code
             * @example 见现场检查记录
             */
            readonly remark?: string;
        };
        readonly DeclareHeadcountBody: {
            /**
             * @description Number of the document (文号)
             * @example 淮鉴停〔2026〕3号
             */
            readonly documentNo: string;
            /**
             * @description People employed by the enterprise on that day (从业人员期末人数)
             * @example 350
             */
            readonly employees: number;
            /**
             * Format: date
             * @description The day on which so many were employed: today or earlier
             * @example 2026-06-01
             */
            readonly on: string;
        };
        readonly DeclareRecusalBody: {
            /** Format: uuid */
            readonly candidacyId: string;
            /** Format: uuid */
            readonly examinerId: string;
            /**
             * @example KIN
             * @enum {string}
             */
            readonly ground: "KIN" | "OTHER_INTEREST";
        };
        readonly DeliverCertificateBody: {
            /**
             * Format: date
             * @description Day of the hand-out: from the issue to today
             * @example 2026-03-20
             */
            readonly deliveredOn: string;
            /**
             * @example IN_PERSON
             * @enum {string}
             */
            readonly method: "IN_PERSON" | "BY_REPRESENTATIVE" | "BY_POST" | "ELECTRONIC";
            /**
             * @description Which paper
             * @example 1
             */
            readonly printSerial: number;
        };
        readonly DepositDocumentBody: {
            /**
             * @example SKILL_SHEETS
             * @enum {string}
             */
            readonly item: "ANNOUNCEMENT" | "REGISTRATION_MATERIALS" | "REGISTRATION_SUMMARY" | "NAME_LIST" | "TRAINING_PLAN" | "PLAN" | "SITTING_PLAN" | "SIGN_IN_SHEETS" | "PAPER_LOG" | "ROOM_RECORD" | "INSIDE_SUPERVISION" | "COMMITTEE_MINUTES" | "EVIDENCE_PACK" | "RESULT_SUMMARY" | "PAPERS" | "SKILL_SHEETS" | "REVIEW_SHEETS" | "WORKPIECE_IMAGES" | "DATA_CHECK" | "HAND_OUT_LIST";
            /**
             * @description SHA-256 of the paper as it is kept
             * @example d2a84f4b8b650937ec8f73cd8be2c74add5a911ba64df27458ed8229da804a26
             */
            readonly sha256: string;
        };
        readonly DimensionsBody: {
            /**
             * @description Industrial chain
             * @example CARBON-FIBRE
             */
            readonly chainCode?: string;
            /**
             * @description Cluster
             * @example 353-1
             */
            readonly clusterCode?: string;
            /**
             * @description Programme
             * @example JNXH
             */
            readonly programmeCode?: string;
            /**
             * @description Project
             * @example JNQY-2026-08
             */
            readonly projectId?: string;
            /**
             * @description Group that the whole plan is for; never one that says something sensitive of a person
             * @example EMPLOYEES
             */
            readonly targetGroup?: string;
            /**
             * @description Kind of training
             * @example ON_THE_JOB
             */
            readonly trainingKind?: string;
        };
        readonly DiplomaBody: {
            /** @description Final-year student (应届毕业生) */
            readonly finalYear: boolean;
            /**
             * Format: date
             * @example 2026-03-20
             */
            readonly graduatedOn?: string;
            /**
             * @example COLLEGE
             * @enum {string}
             */
            readonly kind: "SECONDARY" | "ADVANCED_CLASS" | "ADVANCED_SCHOOL" | "HIGHER_VOCATIONAL" | "COLLEGE" | "BACHELOR";
            /** @description Of a programme that was evaluated (经评估论证) */
            readonly programmeEvaluated?: boolean;
            /** @description This or a related major */
            readonly relatedMajor: boolean;
        };
        readonly DrawSampleBody: {
            /**
             * @description The seed, where it was drawn in public: 64 hex digits; the ledger gives one unless told
             * @example d2a84f4b8b650937ec8f73cd8be2c74add5a911ba64df27458ed8229da804a26
             */
            readonly seed?: string;
            /**
             * @description How many are to be drawn
             * @example 5
             */
            readonly size: number;
        };
        readonly DrawScoreCardBody: {
            /**
             * @description The year that is judged; it must be over
             * @example 2026
             */
            readonly year: number;
        };
        readonly EndAppointmentBody: {
            /**
             * Format: date
             * @description Last day in post; it counts
             * @example 2026-03-20
             */
            readonly lastOn: string;
            /**
             * @example LEFT
             * @enum {string}
             */
            readonly reason: "TERM_OVER" | "REVIEW_FAILED" | "LEFT" | "RETIRED" | "DISMISSED";
        };
        readonly EndEmploymentBody: {
            /**
             * Format: date
             * @description The last day in post; it counts
             * @example 2026-03-20
             */
            readonly lastOn: string;
            /**
             * @example RESIGNED
             * @enum {string}
             */
            readonly reason: "RESIGNED" | "DISMISSED" | "RETIRED" | "TRANSFERRED" | "DIED" | "OTHER";
        };
        readonly EndMentorAgreementBody: {
            /**
             * Format: date
             * @description Last day; it counts
             * @example 2026-03-20
             */
            readonly lastOn: string;
            /**
             * @example GOAL_REACHED
             * @enum {string}
             */
            readonly reason: "TERM_OVER" | "GOAL_REACHED" | "LEFT" | "CANCELLED" | "MENTOR_BELOW_LEVEL";
        };
        readonly EndTeamLeaderBody: {
            /**
             * Format: date
             * @description Last day in the post; it counts
             * @example 2026-03-20
             */
            readonly lastOn: string;
            /**
             * @example DISMISSED
             * @enum {string}
             */
            readonly reason: "LEFT" | "DISMISSED" | "TEAM_DISSOLVED" | "POST_CLOSED";
            /**
             * Format: uuid
             * @description Who holds it
             */
            readonly workerId: string;
        };
        readonly EnrolmentBody: {
            /**
             * @description 预备技师班 or 技师班 of a 技师学院
             * @example TECHNICIAN_CLASS
             * @enum {string}
             */
            readonly class: "TECHNICIAN_CLASS";
            /**
             * Format: date
             * @example 2026-03-20
             */
            readonly fromOn: string;
            /**
             * Format: date
             * @description The last day of the course; absent where it is not known
             * @example 2026-03-20
             */
            readonly lastOn?: string;
        };
        readonly ExplainedPayBody: {
            /**
             * @description Certificates of the list whose missing pay was explained in writing
             * @example 3
             */
            readonly explained: number;
            /**
             * @description listDigest of the list that was read, /v1/filings/{id}/pay-evidence; another list explains nothing
             * @example 0f9d1c3e5b7a4c2d8e6f1a2b3c4d5e6f0f9d1c3e5b7a4c2d8e6f1a2b3c4d5e6f
             */
            readonly listDigest: string;
        };
        readonly FileAppointmentBody: {
            /**
             * @description Receipt number of the authority (回执)
             * @example 苏人社评聘〔2026〕8号
             */
            readonly receiptNo: string;
        };
        readonly FilePlanBody: {
            /**
             * Format: date
             * @description The day of the assessment
             * @example 2026-11-21
             */
            readonly assessmentOn: string;
            readonly dimensions?: components["schemas"]["DimensionsBody"];
            /** Format: uuid */
            readonly filingId: string;
            /**
             * @example EXAM
             * @enum {string}
             */
            readonly path: "EXAM" | "EXCEPTIONAL" | "SKIP_LEVEL" | "DIRECT" | "COMPETITION" | "PROCESS" | "PERFORMANCE";
            readonly subjects: readonly components["schemas"]["PlannedSubjectBody"][];
        };
        readonly FilingDimensionsBody: {
            /**
             * @description Industrial chain
             * @example CHAIN-03
             */
            readonly chainCode?: string;
            /** @description Cluster */
            readonly clusterCode?: string;
            /** @description Programme */
            readonly programmeCode?: string;
            /**
             * @description Project
             * @example JNQY-2026-08
             */
            readonly projectId?: string;
            /** @description Target group */
            readonly targetGroup?: string;
            /** @description Kind of training */
            readonly trainingKind?: string;
        };
        readonly FindIrregularityBody: {
            /**
             * @example CHEATING
             * @enum {string}
             */
            readonly kind: "CHEATING" | "SUBSTITUTE_SITTER" | "DISRUPTION" | "FALSE_DOCUMENTS" | "PAPER_LEAKED";
            /**
             * Format: uuid
             * @description The sitting in which it was seen
             */
            readonly sittingId?: string;
            /**
             * @description What was seen, in words; kept in the vault
             * @example 考试期间使用手机
             */
            readonly text: string;
        };
        readonly ForeignCertificateBody: {
            /**
             * @description SHA-256 of the paper
             * @example b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c
             */
            readonly evidenceHash: string;
            /**
             * Format: date
             * @example 2026-03-20
             */
            readonly issuedOn: string;
            /**
             * @description The institution that issued it
             * @example 淮安示例技师学院
             */
            readonly issuer: string;
            /**
             * @example SENIOR_TECHNICIAN
             * @enum {string}
             */
            readonly level: "JUNIOR" | "INTERMEDIATE" | "SENIOR" | "TECHNICIAN" | "SENIOR_TECHNICIAN";
            /**
             * @description As printed; any scheme
             * @example 0832011108100123
             */
            readonly number: string;
            /** @example 6-18-01-01 */
            readonly occupationCode: string;
            /** @example 数控车工 */
            readonly trade?: string;
        };
        readonly GapBody: {
            /**
             * @example BUDGET
             * @enum {string}
             */
            readonly code: "LEGAL_PERSON" | "LAWFUL_OPERATION" | "LINKED_SYSTEM" | "SKILLED_POSTS" | "BUDGET" | "ASSESSMENT_BODY" | "SITES" | "SCOPE_ROW" | "STANDARD" | "COVERAGE" | "SITE" | "BRANCH_NAME";
            /**
             * @description The row of the scope that it concerns, from 1
             * @example 2
             */
            readonly row?: number;
        };
        readonly GradeApprenticeBody: {
            /**
             * Format: date
             * @description The new last day of the apprenticeship; with EXTENDED, and only with it
             * @example 2026-03-20
             */
            readonly extendedTo?: string;
            /**
             * Format: uuid
             * @description The worker who led the check; somebody else
             */
            readonly gradedBy: string;
            /**
             * Format: date
             * @description Day of the check
             * @example 2026-03-20
             */
            readonly gradedOn: string;
            /**
             * @description SHA-256 of the minutes, which stay with the enterprise
             * @example d2a84f4b8b650937ec8f73cd8be2c74add5a911ba64df27458ed8229da804a26
             */
            readonly minutesHash: string;
            /**
             * @description Occupation code
             * @example 6-18-01-01
             */
            readonly occupationCode: string;
            /**
             * @example PASSED
             * @enum {string}
             */
            readonly result: "PASSED" | "FAILED" | "EXTENDED";
        };
        readonly GrantApplicationBody: {
            /**
             * @description Institution code: positions 1 to 13 of its certificate numbers
             * @example Y000032080001
             */
            readonly institutionCode: string;
            /**
             * @description Number of the document (文号)
             * @example 淮鉴停〔2026〕3号
             */
            readonly receiptNo: string;
            /**
             * Format: date
             * @example 2026-03-20
             */
            readonly validFrom: string;
            /**
             * Format: date
             * @description Last day; as long as the policy pack lets a filing last, unless told
             * @example 2026-03-20
             */
            readonly validTo?: string;
        };
        readonly GrantFilingBody: {
            /**
             * @description The branch that is filed; absent: the whole enterprise
             * @example 淮安示例机械有限公司北厂
             */
            readonly branchName?: string;
            readonly dimensions?: components["schemas"]["FilingDimensionsBody"];
            /** Format: uuid */
            readonly enterpriseId: string;
            /**
             * @description Institution code: positions 1 to 13 of its certificate numbers
             * @example Y000032080001
             */
            readonly institutionCode: string;
            /**
             * @description Receipt number of the authority
             * @example 淮鉴备〔2025〕1号
             */
            readonly receiptNo: string;
            readonly scope: readonly components["schemas"]["ScopeLineBody"][];
            /**
             * Format: date
             * @example 2026-03-20
             */
            readonly validFrom: string;
            /**
             * Format: date
             * @example 2026-03-20
             */
            readonly validTo: string;
        };
        readonly GrantRenewalBody: {
            /** @description Reasons why certificates are not visible in the look-up */
            readonly notVisible?: components["schemas"]["NotVisibleBody"];
            /** @description Reasons for certificates without pay that the computed list cannot give */
            readonly payEvidence?: components["schemas"]["ExplainedPayBody"];
            /**
             * @description Number of the document (文号)
             * @example 淮鉴停〔2026〕3号
             */
            readonly receiptNo: string;
            /**
             * Format: date
             * @description New last day; as long as the policy pack lets a filing last, unless told
             * @example 2026-03-20
             */
            readonly validTo?: string;
        };
        readonly HandOutCodeBody: {
            /**
             * @example OBJECTION
             * @enum {string}
             */
            readonly purpose: "OBJECTION" | "OWN_RECORD";
        };
        readonly HandOverPapersBody: {
            /**
             * Format: uuid
             * @description An invigilator of the room
             */
            readonly examinerId: string;
            /** @example 30 */
            readonly papers: number;
            /** @example A-101 */
            readonly room: string;
        };
        readonly ImposeSanctionBody: {
            /**
             * Format: uuid
             * @description The rectification, suspension or cancellation of the filing; none for a warning
             */
            readonly actId?: string;
            /**
             * @description Number of the document (文号)
             * @example 淮鉴查〔2026〕3号
             */
            readonly documentNo: string;
            /**
             * @example SUSPENSION
             * @enum {string}
             */
            readonly kind: "WARNING" | "RECTIFICATION" | "SUSPENSION" | "CANCELLATION" | "REFILING_BAN";
        };
        readonly JudgeAnomalyBody: {
            /**
             * @description Kept in the vault
             * @example 同批次集中导入历史数据，已核对原件
             */
            readonly reason: string;
            /**
             * @description rowsDigest of the flag as it was read
             * @example d2a84f4b8b650937ec8f73cd8be2c74add5a911ba64df27458ed8229da804a26
             */
            readonly rowsDigest: string;
            /**
             * @example EXPLAINED
             * @enum {string}
             */
            readonly verdict: "EXPLAINED" | "FINDING";
        };
        readonly KeyPersonBody: {
            /** @description Account or staff number; the same account is the same person. Absent: the name stands for it */
            readonly account?: string;
            /**
             * @description Kept in the vault
             * @example 王经办
             */
            readonly name: string;
        };
        readonly LeadChainBody: {
            /**
             * @description Industrial chain (产业链)
             * @example CARBON-FIBRE
             */
            readonly chainCode: string;
            /**
             * @description Number of the document (文号)
             * @example 淮鉴停〔2026〕3号
             */
            readonly documentNo: string;
            /**
             * Format: date
             * @description First day: today or later
             * @example 2026-03-20
             */
            readonly fromOn: string;
            /**
             * @description An authority leads it itself, or an association under it does
             * @example ASSOCIATION
             * @enum {string}
             */
            readonly leadKind: "AUTHORITY" | "ASSOCIATION";
            /**
             * @description Public name of who leads
             * @example 淮安市碳纤维行业协会
             */
            readonly leadName: string;
        };
        readonly LeavePostBody: {
            /**
             * Format: date
             * @description The last day in the post; it counts
             * @example 2026-03-20
             */
            readonly lastOn: string;
            /**
             * @example TRANSFERRED
             * @enum {string}
             */
            readonly reason: "TRANSFERRED" | "PROMOTED" | "POST_CLOSED" | "OTHER" | "EMPLOYMENT_ENDED";
        };
        readonly LiftHoldBody: {
            /**
             * @description Number of the paper that orders it (文号)
             * @example 淮监〔2026〕21号
             */
            readonly documentNo: string;
            /**
             * @example CASE_CLOSED
             * @enum {string}
             */
            readonly reasonCode: "CASE_CLOSED" | "PLACED_IN_ERROR" | "DECISION_OF_AUTHORITY";
        };
        readonly LiftSuspensionBody: {
            /** @description The decision says that the time between is paid after all; without it allowances go on from the day of the lifting */
            readonly backPay?: boolean;
            /**
             * Format: date
             * @description Day of the decision: from the act it is about to today
             * @example 2026-03-20
             */
            readonly decidedOn: string;
            /**
             * @description Number of the decision (文号)
             * @example 淮鉴决〔2026〕12号
             */
            readonly documentNo: string;
            /**
             * @description The rule that allows it
             * @example 工作规程第21条
             */
            readonly legalBasis: string;
        };
        readonly ListedNumberBody: {
            /**
             * @description A whole certificate number
             * @example Y000032990001263000017
             */
            readonly number: string;
        };
        readonly MapNormBody: {
            readonly pairs: readonly components["schemas"]["UnitPairBody"][];
            /**
             * @description The national standard with its version
             * @example GZB-6-18-01-01@2018
             */
            readonly to: string;
            /**
             * @description Version of the norm
             * @example 2026
             */
            readonly version: string;
        };
        readonly NotVisibleBody: {
            /**
             * @description Certificates whose absence from the national look-up is explained
             * @example 2
             */
            readonly certificates: number;
            /**
             * @description SHA-256 of the written reasons
             * @example 0f9d1c3e5b7a4c2d8e6f1a2b3c4d5e6f0f9d1c3e5b7a4c2d8e6f1a2b3c4d5e6f
             */
            readonly reasonsSha256: string;
        };
        readonly OccupationGroupBody: {
            /** @example SHORTAGE */
            readonly code: string;
            /**
             * @example [
             *       "6-18-01-01"
             *     ]
             */
            readonly occupations: readonly string[];
        };
        readonly OpenBatchBody: {
            /**
             * Format: date
             * @description The day of the assessment
             * @example 2026-03-20
             */
            readonly assessmentOn: string;
            readonly dimensions?: components["schemas"]["DimensionsBody"];
            /**
             * Format: date
             * @description The day that ages and years of work are counted to
             * @example 2026-03-20
             */
            readonly eligibilityOn: string;
            /** Format: uuid */
            readonly filingId: string;
            /**
             * @example [
             *       "INTERMEDIATE",
             *       "SENIOR"
             *     ]
             */
            readonly levels: readonly ("JUNIOR" | "INTERMEDIATE" | "SENIOR" | "TECHNICIAN" | "SENIOR_TECHNICIAN" | "SPECIAL_GRADE" | "CHIEF")[];
            /**
             * @example EXAM
             * @enum {string}
             */
            readonly path: "EXAM" | "EXCEPTIONAL" | "SKIP_LEVEL" | "DIRECT" | "COMPETITION" | "PROCESS" | "PERFORMANCE";
            /**
             * Format: uuid
             * @description The accepted plan that the batch carries out
             */
            readonly planId?: string;
        };
        readonly OpenCohortBody: {
            /**
             * @description The enterprise's own code of it
             * @example XT-2027-01
             */
            readonly code: string;
            /**
             * @description Number of the document that set it up
             * @example 淮人社学徒〔2027〕1号
             */
            readonly documentNo: string;
            /**
             * Format: date
             * @example 2026-03-20
             */
            readonly fromOn: string;
            /**
             * @description An apprenticeship (企业新型学徒制), or the studio of a master
             * @example APPRENTICESHIP
             * @enum {string}
             */
            readonly kind: "APPRENTICESHIP" | "STUDIO";
            /**
             * Format: date
             * @description Last day; it counts. An apprenticeship lasts three years at most
             * @example 2026-03-20
             */
            readonly lastOn: string;
            /**
             * @description Occupation code
             * @example 6-18-01-01
             */
            readonly occupationCode: string;
            /**
             * @description The school that trains an apprenticeship
             * @example S-3208-01
             */
            readonly schoolCode?: string;
            /**
             * @description The level that its apprentices are to reach
             * @example INTERMEDIATE
             * @enum {string}
             */
            readonly targetLevel: "APPRENTICE" | "JUNIOR" | "INTERMEDIATE" | "SENIOR" | "TECHNICIAN" | "SENIOR_TECHNICIAN" | "SPECIAL_GRADE" | "CHIEF";
        };
        readonly OpenInspectionBody: {
            /**
             * @description Number of the document (文号)
             * @example 淮鉴查〔2026〕3号
             */
            readonly documentNo: string;
            /**
             * Format: date
             * @description First day of the assessments, or of the issue
             * @example 2026-03-20
             */
            readonly fromOn: string;
            /** @description All that the tier supervises unless told */
            readonly levels?: readonly ("APPRENTICE" | "JUNIOR" | "INTERMEDIATE" | "SENIOR" | "TECHNICIAN" | "SENIOR_TECHNICIAN" | "SPECIAL_GRADE" | "CHIEF")[];
            /**
             * @description Division code (GB/T 2260); the authority’s own unless told
             * @example 320800
             */
            readonly region?: string;
            /**
             * @description What is drawn: institutions that held assessments, their batches, or certificates
             * @example BATCHES
             * @enum {string}
             */
            readonly subject: "INSTITUTIONS" | "BATCHES" | "CERTIFICATES";
            /**
             * @example CITY
             * @enum {string}
             */
            readonly tier: "COUNTY" | "CITY" | "PROVINCE" | "MINISTRY";
            /**
             * Format: date
             * @description The last of these days: today or earlier
             * @example 2026-03-20
             */
            readonly toOn: string;
        };
        readonly OrderFindingRectificationBody: {
            /**
             * @description Number of the document (文号)
             * @example 淮鉴查〔2026〕3号
             */
            readonly documentNo: string;
            /**
             * Format: date
             * @description The last day in time: today or later
             * @example 2026-03-20
             */
            readonly dueOn: string;
        };
        readonly OrderRectificationBody: {
            /**
             * Format: date
             * @description Day of the decision: today or earlier
             * @example 2026-03-20
             */
            readonly decidedOn: string;
            /**
             * @description Number of the document (文号)
             * @example 淮鉴停〔2026〕3号
             */
            readonly documentNo: string;
            /**
             * Format: date
             * @description By when the faults are to be mended
             * @example 2026-03-20
             */
            readonly dueOn: string;
            /**
             * @description The rule that allows it
             * @example 淮人社规〔2026〕1号
             */
            readonly legalBasis: string;
            /**
             * @example POOR_CONDITIONS
             * @enum {string}
             */
            readonly reasonCode: "OUT_OF_SCOPE" | "BREACH_OF_PROCEDURE" | "UNQUALIFIED_STAFF" | "POOR_CONDITIONS" | "FALSE_MATERIALS" | "COMPLAINT_UPHELD" | "SCORE_CARD";
        };
        readonly OthersObjectionBody: {
            /**
             * Format: uuid
             * @description Whose result is objected to
             */
            readonly candidacyId: string;
            /**
             * @description How to reach them; kept in the vault under a key of its own
             * @example 13800005678
             */
            readonly contact: string;
            /**
             * @description Who objects; kept in the vault under a key of its own
             * @example 李四
             */
            readonly objectorName: string;
            /**
             * @description What is objected to; kept in the vault, erased with the candidate
             * @example 该同志工作年限不足，请核实
             */
            readonly text: string;
        };
        readonly PartBody: {
            /**
             * @example THEORY
             * @enum {string}
             */
            readonly part: "THEORY" | "SKILL" | "REVIEW";
            /**
             * @description Pass mark out of 100, at most one decimal
             * @example 60
             */
            readonly passMark: string;
        };
        readonly PlaceHoldBody: {
            /**
             * @description Number of the paper that orders it (文号)
             * @example 淮监〔2026〕21号
             */
            readonly documentNo: string;
            /**
             * @example INVESTIGATION
             * @enum {string}
             */
            readonly reasonCode: "INVESTIGATION" | "LITIGATION" | "COMPLAINT" | "INSPECTION" | "AUDIT";
        };
        readonly PlannedSubjectBody: {
            /**
             * @description How many are expected
             * @example 20
             */
            readonly candidates: number;
            /**
             * @example SENIOR
             * @enum {string}
             */
            readonly level: "JUNIOR" | "INTERMEDIATE" | "SENIOR" | "TECHNICIAN" | "SENIOR_TECHNICIAN" | "SPECIAL_GRADE" | "CHIEF";
            /**
             * @description Occupation code, 国家职业分类大典(2022年版)
             * @example 6-18-01-01
             */
            readonly occupationCode: string;
            /**
             * @description Trade (工种); absent: every trade
             * @example 数控车工
             */
            readonly trade?: string;
        };
        readonly PolicyPackBody: {
            /**
             * @description The document: packId, region, version, validFrom, validTo and the sections that differ from the pack above it
             * @example {
             *       "packId": "CN-320800",
             *       "region": "320800",
             *       "version": "2027-01",
             *       "validFrom": "2027-01-01",
             *       "validTo": null,
             *       "notice": {
             *         "workingDays": 7
             *       }
             *     }
             */
            readonly document: {
                readonly [key: string]: unknown;
            };
        };
        readonly PreTechnicianBody: {
            /**
             * Format: date
             * @description Issue day of the 预备技师 certificate
             * @example 2026-03-20
             */
            readonly issuedOn: string;
        };
        readonly PrintCertificateBody: {
            /**
             * @description The number on the blank, where blanks are numbered
             * @example JS-2026-000123
             */
            readonly blankNo?: string;
        };
        readonly PriorCertificateBody: {
            /**
             * Format: date
             * @example 2026-03-20
             */
            readonly issuedOn: string;
            /**
             * @example SENIOR_TECHNICIAN
             * @enum {string}
             */
            readonly level: "JUNIOR" | "INTERMEDIATE" | "SENIOR" | "TECHNICIAN" | "SENIOR_TECHNICIAN";
            /**
             * @description As printed; any scheme
             * @example 0832011108100123
             */
            readonly number: string;
            /** @example 6-18-01-01 */
            readonly occupationCode: string;
            /** @example 数控车工 */
            readonly trade?: string;
        };
        /** @description RFC 9457; the codes with their texts are in the error catalogue */
        readonly Problem: {
            /** @example RESULT_UNDER_NOTICE */
            readonly code: string;
            readonly detail: string;
            /** @description Every fault that was found */
            readonly errors?: readonly {
                readonly code: string;
                readonly message: string;
                readonly params: Record<string, unknown>;
                /** @description Where in the body (RFC 6901), or `/name` of a query */
                readonly pointer: string;
            }[];
            readonly instance: string;
            /** @description The values inside the sentence */
            readonly params: Record<string, unknown>;
            readonly status: number;
            readonly title: string;
            readonly type: string;
        };
        readonly ProposeAnnulmentBody: {
            /**
             * Format: date
             * @description Day of the decision: from the issue to today
             * @example 2026-03-20
             */
            readonly decidedOn: string;
            /**
             * @description Number of the decision (文号)
             * @example 淮鉴撤〔2026〕12号
             */
            readonly documentNo: string;
            /**
             * @description From the issue on, or from the decision on
             * @example EX_NUNC
             * @enum {string}
             */
            readonly effect: "EX_TUNC" | "EX_NUNC";
            /**
             * @description The rule that allows it
             * @example POLICY-PACK-320800-2026-01 §7.2
             */
            readonly legalBasis: string;
            /**
             * @example SUBSTITUTE_SITTER
             * @enum {string}
             */
            readonly reasonCode: "FRAUD" | "SUBSTITUTE_SITTER" | "FALSE_ELIGIBILITY" | "OUT_OF_SCOPE" | "BREACH_OF_PROCEDURE";
            /**
             * @description Kept in the vault; never replaces the code
             * @example 监控录像第3段
             */
            readonly remark?: string;
        };
        readonly ProposeAppointmentBody: {
            /** @description Why the post stands above the certificate, where the policy pack allows it with a reason */
            readonly above?: components["schemas"]["AboveCertificateBody"];
            /**
             * Format: uuid
             * @description The certificate it rests on: issued here (its id) or recorded (the id of the record); 一级/高级技师 for 特级技师 and 首席技师
             */
            readonly basisId: string;
            /**
             * @example SPECIAL_GRADE
             * @enum {string}
             */
            readonly level: "TECHNICIAN" | "SENIOR_TECHNICIAN" | "SPECIAL_GRADE" | "CHIEF";
            /**
             * @description Occupation code
             * @example 6-18-01-01
             */
            readonly occupationCode: string;
            /**
             * @description The enterprise's own code of the post
             * @example P-TJ-01
             */
            readonly postCode: string;
            /** Format: uuid */
            readonly workerId: string;
        };
        readonly ProposeBulkOrderBody: {
            /** @description Certificates, each once; one decision is about all of them */
            readonly certificateIds: readonly string[];
            /**
             * Format: date
             * @description Day of the decision: from the act it is about to today
             * @example 2026-03-20
             */
            readonly decidedOn: string;
            /**
             * @description Number of the decision (文号)
             * @example 淮鉴决〔2026〕12号
             */
            readonly documentNo: string;
            /**
             * @description From the issue on, or from the decision on
             * @example EX_TUNC
             * @enum {string}
             */
            readonly effect: "EX_TUNC" | "EX_NUNC";
            /**
             * @description The rule that allows it
             * @example 工作规程第21条
             */
            readonly legalBasis: string;
            /**
             * @example FALSE_ELIGIBILITY
             * @enum {string}
             */
            readonly reasonCode: "FRAUD" | "SUBSTITUTE_SITTER" | "FALSE_ELIGIBILITY" | "OUT_OF_SCOPE" | "BREACH_OF_PROCEDURE";
            /**
             * @description Kept in the vault; never replaces the code
             * @example 监控录像第3段
             */
            readonly remark?: string;
        };
        readonly ProposeCancellationBody: {
            /**
             * Format: date
             * @description Day of the decision: today or earlier
             * @example 2026-03-20
             */
            readonly decidedOn: string;
            /**
             * @description Number of the document (文号)
             * @example 淮鉴停〔2026〕3号
             */
            readonly documentNo: string;
            /**
             * @description The rule that allows it
             * @example 淮人社规〔2026〕1号
             */
            readonly legalBasis: string;
            /**
             * @example SERIOUS_BREACH
             * @enum {string}
             */
            readonly reasonCode: "FRAUD" | "SERIOUS_BREACH" | "CONDITIONS_LOST" | "INACTIVE" | "SCORE_CARD";
            /**
             * @description Whether the enterprise is kept from filing anew, for as long as the policy pack says
             * @example true
             */
            readonly refilingBan: boolean;
            /**
             * @description Kept in the vault; never replaces the code
             * @example 见现场检查记录
             */
            readonly remark?: string;
        };
        readonly ProposeCorrectionBody: {
            /**
             * Format: uuid
             * @description The upheld objection, with the reason OBJECTION_UPHELD
             */
            readonly objectionId?: string;
            /**
             * @example SKILL
             * @enum {string}
             */
            readonly part: "THEORY" | "SKILL" | "REVIEW";
            /**
             * @example OBJECTION_UPHELD
             * @enum {string}
             */
            readonly reasonCode: "RECOUNT" | "ENTRY_ERROR" | "OBJECTION_UPHELD" | "RETURNED_BY_AUTHORITY";
            /**
             * @description The mark as it should be
             * @example 61.5
             */
            readonly score: string;
        };
        readonly ProposeDivisionBody: {
            /**
             * @description SHA-256 of the paper that proves it
             * @example b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c
             */
            readonly evidenceHash: string;
            /** @description Spans of work and qualifications that are the other person's */
            readonly factIds: readonly string[];
            /**
             * @example TYPING_ERROR
             * @enum {string}
             */
            readonly reasonCode: "SAME_DOCUMENT" | "DOCUMENT_REPLACED" | "TYPING_ERROR" | "COURT_OR_AUTHORITY" | "TWO_PEOPLE_UNDER_ONE_NUMBER";
            /**
             * Format: uuid
             * @description The other person, registered before
             */
            readonly toId: string;
        };
        readonly ProposeJoinBody: {
            /**
             * @description SHA-256 of the paper that proves it
             * @example b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c
             */
            readonly evidenceHash: string;
            /**
             * Format: uuid
             * @description The other record of the same person
             */
            readonly otherId: string;
            /**
             * @example TYPING_ERROR
             * @enum {string}
             */
            readonly reasonCode: "SAME_DOCUMENT" | "DOCUMENT_REPLACED" | "TYPING_ERROR" | "COURT_OR_AUTHORITY" | "TWO_PEOPLE_UNDER_ONE_NUMBER";
        };
        readonly ProposeRateTableBody: {
            /** @description Occupations that rows may pay otherwise; each in one group */
            readonly groups?: readonly components["schemas"]["OccupationGroupBody"][];
            /**
             * @description Number of the collective contract
             * @example 集合〔2026〕3号
             */
            readonly legalBasis: string;
            readonly rows: readonly components["schemas"]["RateRowBody"][];
            /**
             * Format: date
             * @example 2026-03-20
             */
            readonly validFrom: string;
            /**
             * Format: date
             * @example 2026-03-20
             */
            readonly validTo?: string;
        };
        readonly ProposeRecognitionBody: {
            /**
             * Format: uuid
             * @description The entry of the register of awards; with AWARD, and with COMPETITION unless it was the enterprise’s own
             */
            readonly awardId?: string;
            /**
             * @description ENTRY is for new or ungraded staff
             * @example INNOVATION
             * @enum {string}
             */
            readonly basis: "COMPETITION" | "INNOVATION" | "ECONOMIC_BENEFIT" | "AWARD" | "MENTORING" | "ENTRY";
            /**
             * Format: uuid
             * @description The round of the committee: a batch of path DIRECT or COMPETITION
             */
            readonly batchId: string;
            /** @description With COMPETITION, of tier ENTERPRISE: the enterprise’s own */
            readonly competition?: components["schemas"]["CompetitionBody"];
            /** @description More may follow until the committee meets */
            readonly documents: readonly components["schemas"]["RecognitionDocumentBody"][];
            /**
             * @example SENIOR
             * @enum {string}
             */
            readonly level: "JUNIOR" | "INTERMEDIATE" | "SENIOR" | "TECHNICIAN" | "SENIOR_TECHNICIAN" | "SPECIAL_GRADE" | "CHIEF";
            /** @example 6-18-01-01 */
            readonly occupationCode: string;
            /**
             * @description What was achieved, in words; kept in the vault, erased with the person
             * @example 主持完成的工艺改进年增效三十万元
             */
            readonly reason: string;
            /**
             * @description Trade (工种)
             * @example 数控车工
             */
            readonly trade?: string;
            /** Format: uuid */
            readonly workerId: string;
            /**
             * @description What the work brings in a year, in fen; with ECONOMIC_BENEFIT
             * @example 30000000
             */
            readonly yearlyBenefitMinor?: number;
        };
        readonly ProposeReinstatementBody: {
            /**
             * Format: date
             * @description Day of the decision: from the act it is about to today
             * @example 2026-03-20
             */
            readonly decidedOn: string;
            /**
             * @description Number of the decision (文号)
             * @example 淮鉴决〔2026〕12号
             */
            readonly documentNo: string;
            /**
             * @description As if never annulled, or valid again from the decision on
             * @example EX_TUNC
             * @enum {string}
             */
            readonly effect: "EX_TUNC" | "EX_NUNC";
            /**
             * @description The rule that allows it
             * @example 工作规程第21条
             */
            readonly legalBasis: string;
            /**
             * @example COURT_JUDGMENT
             * @enum {string}
             */
            readonly reasonCode: "AUTHORITY_DECISION" | "COURT_JUDGMENT" | "RECONSIDERATION";
            /**
             * @description Kept in the vault; never replaces the code
             * @example 监控录像第3段
             */
            readonly remark?: string;
        };
        readonly ProposeSuspensionBody: {
            /**
             * Format: date
             * @description Day of the decision: today or earlier
             * @example 2026-03-20
             */
            readonly decidedOn: string;
            /**
             * @description Number of the document (文号)
             * @example 淮鉴停〔2026〕3号
             */
            readonly documentNo: string;
            /**
             * Format: date
             * @description First day without effect; the day of the decision unless told
             * @example 2026-03-20
             */
            readonly fromOn?: string;
            /**
             * @description The rule that allows it
             * @example 淮人社规〔2026〕1号
             */
            readonly legalBasis: string;
            /**
             * @example BREACH_OF_PROCEDURE
             * @enum {string}
             */
            readonly reasonCode: "OUT_OF_SCOPE" | "BREACH_OF_PROCEDURE" | "UNQUALIFIED_STAFF" | "POOR_CONDITIONS" | "FALSE_MATERIALS" | "COMPLAINT_UPHELD" | "SCORE_CARD";
            /**
             * @description Kept in the vault; never replaces the code
             * @example 见现场检查记录
             */
            readonly remark?: string;
            /**
             * @description Rows of the scope by their place, from 1; absent: the whole filing
             * @example [
             *       1,
             *       2
             *     ]
             */
            readonly rows?: readonly number[];
        };
        readonly ProposeWaiverBody: {
            /**
             * @description SHA-256 of the papers it rests on
             * @example [
             *       "d2a84f4b8b650937ec8f73cd8be2c74add5a911ba64df27458ed8229da804a26"
             *     ]
             */
            readonly documents: readonly string[];
            /**
             * @description The reason in words; kept in the vault, erased with the person
             * @example 主持解决关键工艺难题，获市级科技奖
             */
            readonly reason: string;
            /**
             * @example KEY_PROJECT
             * @enum {string}
             */
            readonly reasonCode: "INNOVATION" | "ECONOMIC_BENEFIT" | "AWARD" | "MENTORING" | "KEY_PROJECT" | "UNIQUE_SKILL";
            /**
             * @description 申报条件编号: the line that something is waived of; without it nothing can be waived
             * @example N23-3-2
             */
            readonly ruleId?: string;
            /**
             * @description YEARS, CERTIFICATE (the one below), EDUCATION; the rest of the line is judged as ever
             * @example [
             *       "YEARS"
             *     ]
             */
            readonly waived: readonly ("YEARS" | "CERTIFICATE" | "EDUCATION")[];
        };
        readonly PublishAnnouncementBody: {
            /**
             * @description SHA-256 of the announcement as it was put up
             * @example d2a84f4b8b650937ec8f73cd8be2c74add5a911ba64df27458ed8229da804a26
             */
            readonly documentSha256: string;
            /**
             * @description Fee in fen
             * @example 12000
             */
            readonly feeMinor: number;
            /**
             * Format: date
             * @description Last day of registration; absent: until it is closed
             * @example 2026-11-20
             */
            readonly registrationUntil?: string;
        };
        readonly PublishChainNormBody: {
            /**
             * @description Industrial chain (产业链)
             * @example CARBON-FIBRE
             */
            readonly chainCode: string;
            /**
             * @description Number of the document (文号)
             * @example 淮鉴停〔2026〕3号
             */
            readonly documentNo: string;
            /**
             * @description A published standard of the kind CHAIN_NORM, without its version
             * @example CN-CARBON-TURNER
             */
            readonly normCode: string;
            /**
             * @description Its version
             * @example v2
             */
            readonly version: string;
        };
        readonly PublishStandardBody: {
            /**
             * @description Number of the document that publishes it
             * @example 人社厅发〔2018〕145号
             */
            readonly documentNo: string;
            /**
             * @description An enterprise publishes norms, an authority the others
             * @example NATIONAL
             * @enum {string}
             */
            readonly kind: "NATIONAL" | "INDUSTRY" | "ENTERPRISE_NORM" | "CHAIN_NORM";
            readonly levels: readonly components["schemas"]["StandardLevelBody"][];
            /**
             * @description Occupation code
             * @example 6-18-01-01
             */
            readonly occupationCode: string;
            /**
             * @description Occupations whose work counts as well (相关职业)
             * @example [
             *       "6-18-01-02"
             *     ]
             */
            readonly related: readonly string[];
            /**
             * @description The set of application conditions that it prints
             * @example NATIONAL-2018
             */
            readonly ruleSet?: string;
            /**
             * @description Code of the standard, without its version
             * @example GZB-6-18-01-01
             */
            readonly standardCode: string;
            /**
             * @description Trade (工种); absent: the occupation
             * @example 数控车工
             */
            readonly trade?: string;
            readonly units: readonly components["schemas"]["StandardUnitBody"][];
            /**
             * Format: date
             * @description First day in force
             * @example 2026-03-20
             */
            readonly validFrom: string;
            /** @example 2018 */
            readonly version: string;
        };
        readonly RaiseObjectionBody: {
            /**
             * Format: uuid
             * @description Needed only by a candidate of several occupations or levels in this batch
             */
            readonly candidacyId?: string;
            /**
             * @description What is objected to, in own words; kept in the vault, erased with the person
             * @example 实操第二项漏计分，请复核
             */
            readonly text: string;
        };
        readonly RateRowBody: {
            /**
             * @description Fen a month
             * @example 30000
             */
            readonly amountMinor: number;
            /**
             * @example CERTIFIED
             * @enum {string}
             */
            readonly basis: "CERTIFIED" | "APPOINTED" | "AGREEMENT" | "POST";
            /**
             * @description Of ONE_OFF alone: paid in so many equal parts, one a year
             * @example 3
             */
            readonly instalmentYears?: number;
            /**
             * @description 技能津贴, 带徒津贴, 班组长津贴, 一次性奖励
             * @example SKILL
             * @enum {string}
             */
            readonly item: "SKILL" | "MENTOR" | "TEAM_LEADER" | "ONE_OFF";
            /**
             * @example SENIOR
             * @enum {string}
             */
            readonly level?: "APPRENTICE" | "JUNIOR" | "INTERMEDIATE" | "SENIOR" | "TECHNICIAN" | "SENIOR_TECHNICIAN" | "SPECIAL_GRADE" | "CHIEF";
            /**
             * @description A group of this table; the row pays its occupations alone, before a row without a group
             * @example SHORTAGE
             */
            readonly occupationGroup?: string;
            /**
             * @description Stands on every line it pays
             * @example SK-SENIOR
             */
            readonly ruleId: string;
        };
        readonly RawScoreBody: {
            /**
             * Format: uuid
             * @description An assessor of the candidate’s room
             */
            readonly examinerId: string;
            /**
             * @description Marks from 0 to 100 with at most one decimal, as text
             * @example 85.5
             */
            readonly score: string;
        };
        readonly ReceiveComplaintBody: {
            /**
             * Format: uuid
             * @description The enterprise that it is about, where it is one of the region
             */
            readonly aboutEnterpriseId?: string;
            /**
             * @example WORKER
             * @enum {string}
             */
            readonly from: "WORKER" | "PUBLIC" | "ANONYMOUS";
            /**
             * @example RESULT
             * @enum {string}
             */
            readonly kind: "PROCEDURE" | "RESULT" | "CERTIFICATE" | "FEES" | "ALLOWANCE" | "CONDUCT";
            /**
             * Format: date
             * @description The day on which it came: today or earlier
             * @example 2026-03-20
             */
            readonly receivedOn: string;
            /**
             * @description Division code (GB/T 2260); the authority’s own unless told
             * @example 320800
             */
            readonly region?: string;
            /**
             * @description Kept in the vault
             * @example 反映技能考核未按评分标准打分
             */
            readonly text: string;
        };
        readonly RecogniseCertificateBody: {
            /**
             * @description Number of the certificate that the worker shows
             * @example Y000032080001263000042
             */
            readonly certificateNumber: string;
            /** @description What is to be assessed first; absent: accepted as it is */
            readonly topUp?: components["schemas"]["TopUpBody"];
        };
        readonly RecognitionDocumentBody: {
            /**
             * @example RESULT_DOCUMENT
             * @enum {string}
             */
            readonly kind: "RESULT_DOCUMENT" | "AWARD" | "PATENT" | "PROJECT_REPORT" | "BENEFIT_STATEMENT" | "MENTORING_RECORD" | "OTHER";
            /**
             * @description SHA-256 of the paper as it is kept
             * @example d2a84f4b8b650937ec8f73cd8be2c74add5a911ba64df27458ed8229da804a26
             */
            readonly sha256: string;
        };
        readonly RecordAwardBody: {
            /**
             * Format: date
             * @example 2026-03-20
             */
            readonly awardedOn: string;
            /**
             * @description Number of the official result
             * @example 苏人社发〔2026〕31号
             */
            readonly documentNo: string;
            /** @description SHA-256 of the official result */
            readonly evidence?: string;
            /**
             * @description Resident identity number; kept sealed
             * @example 320899199001010019
             */
            readonly idNumber: string;
            /**
             * @example COMPETITION
             * @enum {string}
             */
            readonly kind: "HONOUR" | "COMPETITION";
            /**
             * @description Kept in the vault
             * @example 王强
             */
            readonly name: string;
            /**
             * @description Occupation code
             * @example 6-18-01-01
             */
            readonly occupationCode?: string;
            /**
             * @description Place in a competition
             * @example 1
             */
            readonly rank?: number;
            /**
             * @description Division code of the authority that records it
             * @example 320800
             */
            readonly region: string;
            /**
             * @example PROVINCE
             * @enum {string}
             */
            readonly tier: "WORLD" | "NATIONAL" | "INDUSTRY" | "PROVINCE" | "CITY" | "COUNTY";
            /**
             * @description Code of the honour or the competition
             * @example JS-SKILLS-2026
             */
            readonly titleCode: string;
        };
        readonly RecordEmploymentBody: {
            /**
             * @description OWN: here; ELSEWHERE: an earlier or parallel employer
             * @example OWN
             * @enum {string}
             */
            readonly employer: "OWN" | "ELSEWHERE";
            /**
             * Format: date
             * @example 2026-03-20
             */
            readonly fromOn: string;
            /**
             * Format: date
             * @description The last day in post; absent while it goes on
             * @example 2026-03-20
             */
            readonly lastOn?: string;
            /** @example 6-18-01-01 */
            readonly occupationCode: string;
        };
        readonly RecordFindingBody: {
            /**
             * @example ORIGINALS_MISSING
             * @enum {string}
             */
            readonly code: "SCOPE_EXCEEDED" | "NOT_COVERED_STAFF" | "ELIGIBILITY_UNPROVEN" | "EXAMINERS_UNQUALIFIED" | "ORIGINALS_MISSING" | "TIMES_IMPLAUSIBLE" | "NOTICE_DIFFERS" | "LOOKUP_DIFFERS" | "FEES_CHARGED" | "ARCHIVE_INCOMPLETE" | "PAY_EVIDENCE_MISSING";
            /**
             * @example MINOR
             * @enum {string}
             */
            readonly severity: "MINOR" | "SERIOUS";
            /**
             * @description Kept in the vault
             * @example 见现场检查记录
             */
            readonly text?: string;
            /**
             * Format: uuid
             * @description The institution, batch or certificate that was drawn
             */
            readonly unitId: string;
        };
        readonly RecordRawScoresBody: {
            /**
             * @example SKILL
             * @enum {string}
             */
            readonly part: "THEORY" | "SKILL" | "REVIEW";
            readonly scores: readonly components["schemas"]["RawScoreBody"][];
            /** Format: uuid */
            readonly sittingId: string;
        };
        readonly RecordScoreBody: {
            /**
             * @example THEORY
             * @enum {string}
             */
            readonly part: "THEORY" | "SKILL" | "REVIEW";
            /**
             * @description Marks from 0 to 100 with at most one decimal, as text; ABSENT for somebody who did not sit
             * @example 95.6
             */
            readonly score: string;
        };
        readonly RefuseRecognitionBody: {
            /**
             * @description Number of the certificate that the worker shows
             * @example Y000032080001263000042
             */
            readonly certificateNumber: string;
            /**
             * @description Kept in the vault; never replaces the code
             * @example 本单位使用五轴机床
             */
            readonly reason?: string;
            /**
             * @example EQUIPMENT_DIFFERS
             * @enum {string}
             */
            readonly reasonCode: "NORM_NOT_SIGNED" | "UNITS_MISSING" | "EQUIPMENT_DIFFERS" | "OUT_OF_PRACTICE" | "DOUBT_ABOUT_ASSESSMENT" | "OTHER";
        };
        readonly RefuseRenewalBody: {
            /**
             * Format: date
             * @description Day of the decision: today or earlier
             * @example 2026-03-20
             */
            readonly decidedOn: string;
            /**
             * @description Number of the document (文号)
             * @example 淮鉴停〔2026〕3号
             */
            readonly documentNo: string;
            /**
             * @example [
             *       "BATCHES_TOO_FEW"
             *     ]
             */
            readonly reasonCodes: readonly ("BATCHES_TOO_FEW" | "RECTIFICATION_OPEN" | "PAY_EVIDENCE_MISSING" | "DISORDERLY_CONDUCT")[];
        };
        readonly RegisterCandidateBody: {
            /**
             * @description 申报条件编号: the line to judge; absent: any line that holds
             * @example N23-3-2
             */
            readonly conditionNo?: string;
            /** @description Where they are not those of the batch */
            readonly dimensions?: components["schemas"]["DimensionsBody"];
            /**
             * @example SENIOR
             * @enum {string}
             */
            readonly level: "JUNIOR" | "INTERMEDIATE" | "SENIOR" | "TECHNICIAN" | "SENIOR_TECHNICIAN" | "SPECIAL_GRADE" | "CHIEF";
            /**
             * @description Occupation code, 国家职业分类大典(2022年版)
             * @example 6-18-01-01
             */
            readonly occupationCode: string;
            /**
             * @description 破格 or 越级: registered although no line holds, and admitted by a waiver that a second person confirms
             * @example EXCEPTIONAL
             * @enum {string}
             */
            readonly path?: "EXCEPTIONAL" | "SKIP_LEVEL";
            /** @description Whoever is not eligible is kept as registered and rejected instead of being refused: counted, and admitted to nothing */
            readonly recordIneligible?: boolean;
            /**
             * Format: uuid
             * @description The failed candidacy that is sat again; parts passed there are kept as long as the policy says
             */
            readonly resitOf?: string;
            /**
             * @description Trade (工种)
             * @example 数控车工
             */
            readonly trade?: string;
            /** Format: uuid */
            readonly workerId: string;
        };
        readonly RegisterEnterpriseBody: {
            /**
             * @description 统一社会信用代码, GB 32100-2015
             * @example 91320803MA1HA0017X
             */
            readonly creditCode: string;
            /**
             * @description Legal name
             * @example 淮安示例机械有限公司
             */
            readonly name: string;
            /**
             * @description Division code, GB/T 2260
             * @example 320803
             */
            readonly region: string;
        };
        readonly RegisterWorkerBody: {
            /**
             * @description The enterprise's own sign for the person
             * @example W0001
             */
            readonly employeeNo?: string;
            /**
             * @description Kept in the vault alone; never in an event, an address or a log
             * @example 320899198607115493
             */
            readonly idNumber: string;
            /**
             * @description RESIDENT_ID unless told
             * @enum {string}
             */
            readonly idType?: "RESIDENT_ID";
            /** @example 胡剑 */
            readonly name: string;
            readonly phone?: string;
        };
        readonly RegisterWorkersBody: {
            readonly items: readonly components["schemas"]["WorkerItemBody"][];
        };
        readonly ReinstateFilingBody: {
            /**
             * Format: date
             * @description Day of the decision: today or earlier
             * @example 2026-03-20
             */
            readonly decidedOn: string;
            /**
             * @description Number of the document (文号)
             * @example 淮鉴停〔2026〕3号
             */
            readonly documentNo: string;
            /**
             * Format: date
             * @description First day with effect; the day of the decision unless told
             * @example 2026-03-20
             */
            readonly fromOn?: string;
            /**
             * Format: uuid
             * @description The suspension that is lifted
             */
            readonly suspensionId: string;
        };
        readonly ReissueCertificateBody: {
            /**
             * @example LOST
             * @enum {string}
             */
            readonly reasonCode: "LOST" | "DAMAGED";
        };
        readonly RejectionBody: {
            /**
             * @description SHA-256 of the paper
             * @example b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c
             */
            readonly evidenceHash: string;
            /**
             * @example UNKNOWN_TO_ISSUER
             * @enum {string}
             */
            readonly reasonCode: "UNKNOWN_TO_ISSUER" | "DATA_DIFFERS" | "FORGED" | "ANNULLED_ELSEWHERE";
        };
        readonly RenameEnterpriseBody: {
            /**
             * @description Number of the document (文号)
             * @example 淮鉴停〔2026〕3号
             */
            readonly documentNo: string;
            /**
             * Format: date
             * @description First day of the new name: today or earlier
             * @example 2026-03-20
             */
            readonly fromOn: string;
            /**
             * @description The new legal name
             * @example 淮安示例重工有限公司
             */
            readonly name: string;
        };
        readonly RenewAppointmentBody: {
            /**
             * @description Number of the decision
             * @example 淮机聘〔2029〕3号
             */
            readonly documentNo: string;
        };
        readonly ReplaceDocumentBody: {
            /**
             * @description SHA-256 of the paper that proves it
             * @example b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c
             */
            readonly evidenceHash: string;
            /**
             * @description Kept in the vault alone; never in an event, an address or a log
             * @example 320899198607115493
             */
            readonly idNumber: string;
            /**
             * @example RESIDENT_ID
             * @enum {string}
             */
            readonly idType: "RESIDENT_ID" | "PASSPORT" | "FOREIGN_PERMANENT_RESIDENT" | "HK_MACAO_TAIWAN_PERMIT";
            /**
             * @example NUMBER_CORRECTED_BY_AUTHORITY
             * @enum {string}
             */
            readonly reasonCode: "RENEWED" | "KIND_CHANGED" | "NUMBER_CORRECTED_BY_AUTHORITY" | "STATUS_CHANGED";
        };
        readonly ReplaceMentorBody: {
            /**
             * Format: date
             * @description First day of the new mentor; the old agreement ends the day before
             * @example 2026-03-20
             */
            readonly fromOn: string;
            /**
             * Format: uuid
             * @description Who takes over
             */
            readonly mentorId: string;
        };
        readonly ReportRectificationBody: {
            /** @description Fingerprints of the papers that prove it */
            readonly proofs: readonly string[];
            /**
             * @description Kept in the vault
             * @example 已补齐评分原始记录
             */
            readonly text?: string;
        };
        readonly ReportUploadBody: {
            /**
             * @description What is uploaded: 新增, 更正, 补录, 撤销
             * @example NEW
             * @enum {string}
             */
            readonly report: "NEW" | "CORRECTION" | "LATE_ENTRY" | "WITHDRAWAL";
            /**
             * @example SENT
             * @enum {string}
             */
            readonly state: "SENT" | "CONFIRMED" | "MISMATCH";
        };
        readonly ResolveObjectionBody: {
            /**
             * @description UPHELD: a correction of the mark must follow
             * @example DISMISSED
             * @enum {string}
             */
            readonly resolution: "DISMISSED" | "UPHELD";
            /**
             * @description The answer to the candidate; kept in the vault
             * @example 经复核，计分无误
             */
            readonly text: string;
        };
        readonly ResumeAppointmentBody: {
            /**
             * @description Number of the decision (文号)
             * @example 淮机聘〔2027〕3号
             */
            readonly documentNo: string;
            /**
             * Format: date
             * @description First day on which the post is held again
             * @example 2026-03-20
             */
            readonly fromOn: string;
        };
        readonly ReturnApplicationBody: {
            /**
             * @description Number of the document (文号)
             * @example 淮鉴停〔2026〕3号
             */
            readonly documentNo: string;
            /** @description Everything that is wanting, all at once */
            readonly gaps: readonly components["schemas"]["GapBody"][];
            /**
             * @description Kept in the vault; never replaces the code
             * @example 见现场检查记录
             */
            readonly remark?: string;
        };
        readonly ReturnPlanBody: {
            /**
             * @description Everything that is lacking, at once
             * @example [
             *       "SITE"
             *     ]
             */
            readonly gaps: readonly ("DATES" | "OCCUPATIONS" | "STAFFING" | "SITE" | "DOCUMENTS" | "OTHER")[];
            /**
             * @description In words; kept in the vault
             * @example 请补充实操场地的设备清单
             */
            readonly text?: string;
        };
        readonly ReturnResultsBody: {
            /**
             * @example [
             *       "SCORES"
             *     ]
             */
            readonly reasons: readonly ("SCORES" | "ELIGIBILITY" | "STAFFING" | "NOTICE" | "DOCUMENTS" | "OTHER")[];
            /**
             * @description In words; kept in the vault
             * @example 第三考场成绩与评分表不一致
             */
            readonly text?: string;
        };
        readonly ReviewAppointmentBody: {
            /**
             * @description Members of the committee
             * @example 5
             */
            readonly committee: number;
            /**
             * @description Votes in favour
             * @example 5
             */
            readonly inFavour: number;
            /** @description SHA-256 of the minutes, which stay with the enterprise */
            readonly minutesHash: string;
        };
        readonly ReviewTermBody: {
            /**
             * @description Members of the committee
             * @example 5
             */
            readonly committee: number;
            /**
             * @description Votes in favour
             * @example 5
             */
            readonly inFavour: number;
            /** @description SHA-256 of the minutes, which stay with the enterprise */
            readonly minutesHash: string;
            /**
             * @example PASSED
             * @enum {string}
             */
            readonly result: "PASSED" | "RECTIFY" | "FAILED";
            /**
             * Format: date
             * @description Day of the review; it is the last one in post where the result is FAILED
             * @example 2026-03-20
             */
            readonly reviewedOn: string;
        };
        readonly RoomBody: {
            /**
             * @description Number of the room
             * @example A-101
             */
            readonly room: string;
            /** @example 30 */
            readonly seats: number;
        };
        readonly ScheduleSittingBody: {
            /**
             * @description Beijing time
             * @example 09:00
             */
            readonly from: string;
            /**
             * Format: uuid
             * @description The enterprise of the chain whose site it is; absent: an own site
             */
            readonly hostEnterpriseId?: string;
            /**
             * @example [
             *       "SENIOR"
             *     ]
             */
            readonly levels: readonly ("JUNIOR" | "INTERMEDIATE" | "SENIOR" | "TECHNICIAN" | "SENIOR_TECHNICIAN")[];
            /** @example 6-18-01-01 */
            readonly occupationCode: string;
            /**
             * Format: date
             * @description The day of the sitting, not before that of the assessment
             * @example 2026-11-21
             */
            readonly on: string;
            /**
             * @example THEORY
             * @enum {string}
             */
            readonly part: "THEORY" | "SKILL" | "REVIEW";
            readonly rooms: readonly components["schemas"]["RoomBody"][];
            /**
             * @description The site
             * @example SITE-1
             */
            readonly siteCode: string;
            /**
             * @description Trade (工种)
             * @example 数控车工
             */
            readonly trade?: string;
            /**
             * @description Beijing time
             * @example 10:30
             */
            readonly until: string;
        };
        readonly ScopeAdditionBody: {
            /**
             * Format: date
             * @description First day of the lines that name none; today unless told
             * @example 2026-03-20
             */
            readonly fromOn?: string;
            readonly scope: readonly components["schemas"]["ScopeLineBody"][];
        };
        readonly ScopeLineBody: {
            /**
             * Format: date
             * @description Where the line begins later than the filing
             * @example 2026-03-20
             */
            readonly fromOn?: string;
            /**
             * @example [
             *       "JUNIOR",
             *       "INTERMEDIATE",
             *       "SENIOR"
             *     ]
             */
            readonly levels: readonly ("JUNIOR" | "INTERMEDIATE" | "SENIOR" | "TECHNICIAN" | "SENIOR_TECHNICIAN" | "SPECIAL_GRADE" | "CHIEF")[];
            /**
             * @description Occupation code, 国家职业分类大典(2022年版)
             * @example 6-18-01-01
             */
            readonly occupationCode: string;
            /**
             * @description The site where it is assessed; absent: at every site
             * @example NORTH
             */
            readonly siteCode?: string;
            /**
             * @description The published standard used, with its version; without a version, that of the day; absent: the national standard of the day
             * @example GZB-6-18-01-01@2018
             */
            readonly standard?: string;
            /**
             * Format: date
             * @description Where the line ends earlier than the filing
             * @example 2026-03-20
             */
            readonly toOn?: string;
            /**
             * @description Trade (工种); absent: every trade of the occupation
             * @example 数控车工
             */
            readonly trade?: string;
        };
        readonly ScopeRemovalBody: {
            /**
             * Format: date
             * @description First day without them; today unless told
             * @example 2026-03-20
             */
            readonly fromOn?: string;
            /**
             * @example OWN_WISH
             * @enum {string}
             */
            readonly reasonCode: "OWN_WISH" | "STANDARD_ABOLISHED" | "CONDITIONS_LOST";
            /**
             * @description Rows of the scope by their place, from 1
             * @example [
             *       1,
             *       2
             *     ]
             */
            readonly rows: readonly number[];
        };
        readonly SeatCandidatesBody: {
            /** @description Candidacies of the batch that are admitted */
            readonly candidacyIds: readonly string[];
            /** @example A-101 */
            readonly room: string;
        };
        readonly ShareSiteBody: {
            /**
             * @description Industrial chain (产业链) that the caller is a member of
             * @example CARBON-FIBRE
             */
            readonly chainCode: string;
            /**
             * Format: date
             * @description First day shared, or first day not shared: today or later
             * @example 2026-03-20
             */
            readonly fromOn: string;
            /**
             * Format: date
             * @description Absent: until the host ends it
             * @example 2026-03-20
             */
            readonly lastOn?: string;
            /**
             * @description The caller’s own code of the site
             * @example NORTH
             */
            readonly siteCode: string;
        };
        readonly ShownRequirementBody: {
            /** @description SHA-256 of the paper that shows it */
            readonly evidence?: string;
            /**
             * @example LEGAL_PERSON
             * @enum {string}
             */
            readonly requirement: "LEGAL_PERSON" | "LAWFUL_OPERATION" | "LINKED_SYSTEM" | "SKILLED_POSTS" | "BUDGET" | "ASSESSMENT_BODY" | "SITES";
        };
        readonly SignChainNormBody: {
            /**
             * @description Norm of a chain that the caller is a member of
             * @example CN-CARBON-TURNER
             */
            readonly normCode: string;
            /**
             * Format: date
             * @description From this day on certificates under it are recognised: today or later
             * @example 2026-03-20
             */
            readonly signedOn: string;
            /** @example v2 */
            readonly version: string;
            /**
             * @description Older versions that are kept to no longer, from the same day on; absent: all are kept to
             * @example [
             *       "v1"
             *     ]
             */
            readonly withdraws?: readonly string[];
        };
        readonly SignMentorAgreementBody: {
            /** Format: uuid */
            readonly apprenticeId: string;
            /**
             * Format: uuid
             * @description The cohort or studio under which it is signed; with its occupation and level, within its days
             */
            readonly cohortId?: string;
            /**
             * Format: date
             * @example 2026-03-20
             */
            readonly fromOn: string;
            /**
             * Format: date
             * @description Last day; it counts
             * @example 2026-03-20
             */
            readonly lastOn: string;
            /** Format: uuid */
            readonly mentorId: string;
            /**
             * @description Occupation code
             * @example 6-18-01-01
             */
            readonly occupationCode: string;
            /**
             * @description The level that the apprentice is to reach
             * @example INTERMEDIATE
             * @enum {string}
             */
            readonly targetLevel: "APPRENTICE" | "JUNIOR" | "INTERMEDIATE" | "SENIOR" | "TECHNICIAN" | "SENIOR_TECHNICIAN" | "SPECIAL_GRADE" | "CHIEF";
        };
        readonly SiteBody: {
            /**
             * @description Division code, GB/T 2260
             * @example 320803
             */
            readonly region: string;
            /**
             * @description The institution’s own code of the site
             * @example NORTH
             */
            readonly siteCode: string;
        };
        readonly SiteOfChainBody: {
            /**
             * @description Industrial chain (产业链) that the caller is a member of
             * @example CARBON-FIBRE
             */
            readonly chainCode: string;
            /**
             * Format: date
             * @description First day shared, or first day not shared: today or later
             * @example 2026-03-20
             */
            readonly fromOn: string;
            /**
             * @description The caller’s own code of the site
             * @example NORTH
             */
            readonly siteCode: string;
        };
        readonly StandardLevelBody: {
            /**
             * @example SENIOR
             * @enum {string}
             */
            readonly level: "APPRENTICE" | "JUNIOR" | "INTERMEDIATE" | "SENIOR" | "TECHNICIAN" | "SENIOR_TECHNICIAN" | "SPECIAL_GRADE" | "CHIEF";
            readonly parts: readonly components["schemas"]["PartBody"][];
        };
        readonly StandardUnitBody: {
            /**
             * @example SENIOR
             * @enum {string}
             */
            readonly level: "APPRENTICE" | "JUNIOR" | "INTERMEDIATE" | "SENIOR" | "TECHNICIAN" | "SENIOR_TECHNICIAN" | "SPECIAL_GRADE" | "CHIEF";
            /**
             * @example SKILL
             * @enum {string}
             */
            readonly part: "THEORY" | "SKILL" | "REVIEW";
            /**
             * @description Code of the unit of work within the standard
             * @example 3.1
             */
            readonly unitCode: string;
        };
        readonly StartAppointmentBody: {
            /**
             * Format: date
             * @description First day in post; after the notice
             * @example 2026-03-20
             */
            readonly fromOn: string;
        };
        readonly StartTeamLeaderBody: {
            /**
             * Format: date
             * @description First day in the post
             * @example 2026-03-20
             */
            readonly fromOn: string;
            /**
             * @description The enterprise's own code of the team
             * @example TEAM-07
             */
            readonly teamCode: string;
            /** Format: uuid */
            readonly workerId: string;
        };
        readonly SucceedEnterpriseBody: {
            /**
             * @description Number of the document (文号)
             * @example 淮鉴停〔2026〕3号
             */
            readonly documentNo: string;
            /**
             * @example WHOLE
             * @enum {string}
             */
            readonly extent: "WHOLE" | "PART";
            /**
             * Format: date
             * @description First day of the successor: today or earlier
             * @example 2026-03-20
             */
            readonly fromOn: string;
            /**
             * Format: uuid
             * @description The enterprise that takes over
             */
            readonly successorId: string;
        };
        readonly TakePostBody: {
            /**
             * Format: date
             * @description The first day in the post
             * @example 2026-03-20
             */
            readonly fromOn: string;
            /**
             * @description The enterprise's own code of the post
             * @example LATHE-07
             */
            readonly postCode: string;
        };
        readonly TitleBody: {
            /**
             * @example MID
             * @enum {string}
             */
            readonly grade: "JUNIOR" | "MID" | "SENIOR";
            /**
             * Format: date
             * @example 2026-03-20
             */
            readonly grantedOn: string;
            /** @example ENGINEERING */
            readonly series: string;
        };
        readonly TopUpBody: {
            /**
             * Format: date
             * @description Last day for the top-up: today or later
             * @example 2026-03-20
             */
            readonly dueOn: string;
            /**
             * @description Units of a version of the norm that the caller signed
             * @example [
             *       "3.2"
             *     ]
             */
            readonly units: readonly string[];
        };
        readonly UnitPairBody: {
            /**
             * @description The unit of the national standard that it stands for
             * @example 3.1
             */
            readonly to: string;
            /**
             * @description A unit of the norm
             * @example N-3.1
             */
            readonly unit: string;
        };
        readonly VerificationBody: {
            /**
             * @description SHA-256 of the paper
             * @example b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c
             */
            readonly evidenceHash: string;
            /**
             * @example NATIONAL_LOOKUP
             * @enum {string}
             */
            readonly method: "NATIONAL_LOOKUP" | "ISSUER_LETTER" | "AUTHORITY_LETTER";
        };
        readonly VoidPrintBody: {
            /**
             * @example MISPRINT
             * @enum {string}
             */
            readonly reasonCode: "MISPRINT" | "DAMAGED_BLANK";
        };
        readonly VoteBody: {
            /**
             * Format: uuid
             * @description The worker record of the member
             */
            readonly memberId: string;
            /**
             * @example FOR
             * @enum {string}
             */
            readonly vote: "FOR" | "AGAINST" | "ABSTAINED";
        };
        readonly WithdrawAwardBody: {
            /**
             * @description Number of the decision (文号)
             * @example 苏人社发〔2026〕77号
             */
            readonly documentNo: string;
            /**
             * Format: date
             * @description First day without it: today or earlier
             * @example 2026-03-20
             */
            readonly fromOn: string;
            /**
             * @example REVOKED_BY_GRANTOR
             * @enum {string}
             */
            readonly reasonCode: "REVOKED_BY_GRANTOR" | "RECORDED_IN_ERROR" | "FRAUD";
        };
        readonly WithdrawCandidateBody: {
            /**
             * @example RESIGNED
             * @enum {string}
             */
            readonly reasonCode: "RESIGNED" | "OWN_WISH" | "REGISTERED_IN_ERROR" | "NOT_IN_NEW_LIST";
        };
        readonly WithdrawChainNormBody: {
            /**
             * Format: date
             * @description First day on which nothing is recognised under it: today or later
             * @example 2026-03-20
             */
            readonly fromOn: string;
            /**
             * @description Norm of a chain that the caller is a member of
             * @example CN-CARBON-TURNER
             */
            readonly normCode: string;
            /** @example v2 */
            readonly version: string;
        };
        readonly WithdrawFilingBody: {
            /**
             * @example ASSESSES_NO_LONGER
             * @enum {string}
             */
            readonly reasonCode: "OWN_WISH" | "ASSESSES_NO_LONGER" | "SUCCEEDED";
        };
        readonly WorkerItemBody: {
            /**
             * @description The enterprise's own sign for the person
             * @example W0001
             */
            readonly employeeNo?: string;
            /**
             * @description Kept in the vault alone; never in an event, an address or a log
             * @example 320899198607115493
             */
            readonly idNumber: string;
            /**
             * @description RESIDENT_ID unless told
             * @enum {string}
             */
            readonly idType?: "RESIDENT_ID";
            /**
             * @description The same key twice in one call: equal items are registered once, of different ones the second is refused
             * @example row-1
             */
            readonly itemKey?: string;
            /** @example 胡剑 */
            readonly name: string;
            readonly phone?: string;
        };
        readonly WorkerSessionBody: {
            /**
             * @description As handed out by the enterprise
             * @example 7K3M9PQRTW
             */
            readonly code: string;
        };
    };
    responses: {
        /** @description A refusal or a fault */
        readonly A_refusal_or_a_fault: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description ALREADY_ANNULLED, IDEMPOTENCY_IN_PROGRESS */
        readonly "ALREADY_ANNULLED.IDEMPOTENCY_IN_PROGRESS": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description AUDIENCE_FORBIDDEN */
        readonly AUDIENCE_FORBIDDEN: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description AUDIENCE_FORBIDDEN, PERSON_REQUIRED */
        readonly "AUDIENCE_FORBIDDEN.PERSON_REQUIRED": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description AUDIENCE_FORBIDDEN, PERSON_REQUIRED, SECOND_PERSON_REQUIRED */
        readonly "AUDIENCE_FORBIDDEN.PERSON_REQUIRED.SECOND_PERSON_REQUIRED": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description AUDIENCE_FORBIDDEN, SECOND_PERSON_REQUIRED */
        readonly "AUDIENCE_FORBIDDEN.SECOND_PERSON_REQUIRED": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description BATCH_CANCELLED, IDEMPOTENCY_IN_PROGRESS */
        readonly "BATCH_CANCELLED.IDEMPOTENCY_IN_PROGRESS": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description BODY_MALFORMED, IDEMPOTENCY_KEY_REQUIRED */
        readonly "BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description CURSOR_INVALID */
        readonly CURSOR_INVALID: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description FILE_TOO_LARGE */
        readonly FILE_TOO_LARGE: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description IDEMPOTENCY_IN_PROGRESS */
        readonly IDEMPOTENCY_IN_PROGRESS: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description IDEMPOTENCY_KEY_REQUIRED */
        readonly IDEMPOTENCY_KEY_REQUIRED: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description IDEMPOTENCY_KEY_REUSED */
        readonly IDEMPOTENCY_KEY_REUSED: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description IDEMPOTENCY_KEY_REUSED, ID_NUMBER_INVALID, VALIDATION_FAILED */
        readonly "IDEMPOTENCY_KEY_REUSED.ID_NUMBER_INVALID.VALIDATION_FAILED": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description IDEMPOTENCY_KEY_REUSED, VALIDATION_FAILED */
        readonly "IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description INTERNAL */
        readonly INTERNAL: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description MEDIA_TYPE_UNKNOWN */
        readonly MEDIA_TYPE_UNKNOWN: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description NOT_AUTHENTICATED */
        readonly NOT_AUTHENTICATED: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description NOT_FOUND */
        readonly NOT_FOUND: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description OUTCOME_UNKNOWN, OVERLOADED, UNAVAILABLE */
        readonly "OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description READ_MODEL_BEHIND, UNAVAILABLE */
        readonly "READ_MODEL_BEHIND.UNAVAILABLE": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description UNAVAILABLE */
        readonly UNAVAILABLE: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description VALIDATION_FAILED */
        readonly VALIDATION_FAILED: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description VERSION_REQUIRED */
        readonly VERSION_REQUIRED: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description VERSION_STALE */
        readonly VERSION_STALE: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Language of texts: Chinese unless English is asked for first */
        readonly "accept-language": string;
        readonly batchId: string;
        /** @description true: how many there are over all pages, exactly up to 10,000 */
        readonly count: "true" | "false";
        /** @description nextCursor of the page before, with the same filters */
        readonly cursor: string;
        /** @description What was true on that day; today unless told */
        readonly effectiveOn: string;
        readonly enterpriseId: string;
        readonly filingId: string;
        readonly findingId: string;
        readonly id: string;
        /** @description The same key again gets the first answer; a new key is a new request */
        readonly "idempotency-key": string;
        /** @description The ETag of what was read, `"7"`; `*` is not taken */
        readonly "If-Match": string;
        readonly institutionCode: string;
        /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
        readonly knownAt: string;
        readonly level: "JUNIOR" | "INTERMEDIATE" | "SENIOR" | "TECHNICIAN" | "SENIOR_TECHNICIAN" | "SPECIAL_GRADE" | "CHIEF";
        /** @description Entries of a page: 1 to 200, 50 unless told */
        readonly limit: string;
        /** @description The answer must be at least this recent */
        readonly minPosition: string;
        /** @description Occupation code */
        readonly occupationCode: string;
        readonly path: "EXAM" | "EXCEPTIONAL" | "SKIP_LEVEL" | "DIRECT" | "COMPETITION" | "PROCESS" | "PERFORMANCE";
        readonly period: string;
        readonly recordId: string;
        /** @description Division code (GB/T 2260) */
        readonly region: string;
        /** @description Registered on that day or later */
        readonly registeredFromOn: string;
        /** @description Registered on that day or earlier */
        readonly registeredToOn: string;
        readonly renewalId: string;
        readonly spanId: string;
        /** @description What it was on the day asked for */
        readonly state: "REGISTERED" | "NOT_ELIGIBLE" | "PASSED" | "FAILED" | "ABSENT" | "VOID" | "AWAITING_CORRECTION" | "WITHDRAWN" | "NOT_YET";
        readonly suspensionId: string;
        /** @description First day in force */
        readonly validFrom: string;
        readonly version: string;
        readonly workerId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly Anomalies_list: {
        readonly parameters: {
            readonly query?: {
                readonly code?: "MANY_CERTIFICATES" | "TIER_JUMP" | "OUT_OF_SCOPE" | "AFTER_SUSPENSION" | "PASS_MARK_CLUSTER" | "IDENTICAL_SCORES" | "MANY_IN_A_MINUTE" | "DATES_OUT_OF_ORDER" | "ALLOWANCE_WITHOUT_CERTIFICATE" | "CERTIFICATE_WITHOUT_ALLOWANCE";
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                /** @description Looks at the rows of one enterprise alone */
                readonly enterpriseId?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
                /** @description What it was on the day asked for */
                readonly state?: "OPEN" | "EXPLAINED" | "FINDING";
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly Anomalies_one: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly JudgeAnomaly_judge: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JudgeAnomalyBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly CreateKey_create: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateKeyBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly audience: string;
                        /** Format: uuid */
                        readonly enterpriseId: null | string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly key: string;
                        /** Format: uuid */
                        readonly ownerRef: string;
                        readonly region: null | string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description IDEMPOTENCY_KEY_REUSED, KEY_OWNER_UNCLEAR, VALIDATION_FAILED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly AppointmentRegister_appointments: {
        readonly parameters: {
            readonly query?: {
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                readonly level?: "TECHNICIAN" | "SENIOR_TECHNICIAN" | "SPECIAL_GRADE" | "CHIEF";
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
                /** @description What it was on the day asked for */
                readonly state?: "PROPOSED" | "REVIEWED" | "NOTICED" | "FILED" | "IN_POST" | "ENDED";
                readonly workerId?: components["parameters"]["workerId"];
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ProposeAppointment_propose: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProposeAppointmentBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly basisId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly level: string;
                        readonly occupationCode: string;
                        readonly position: string;
                        readonly postCode: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description APPOINTMENT_BASIS_MISSING, IDEMPOTENCY_IN_PROGRESS */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly AppointmentRegister_appointment: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        /** Format: uuid */
                        readonly basisId: string;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly endReason: null | string;
                        /** Format: uuid */
                        readonly enterpriseId: string;
                        readonly etag: string;
                        /** Format: date */
                        readonly fromOn: null | string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly interruptions?: readonly {
                            /** Format: date */
                            readonly fromOn: string;
                            /** Format: date */
                            readonly lastOn: string;
                        }[];
                        readonly isInPost: boolean;
                        readonly knownAt: unknown;
                        /** Format: date */
                        readonly lastOn: null | string;
                        readonly level: string;
                        readonly notice: null | {
                            /** Format: date */
                            readonly endsOn: string;
                            readonly policyPack: string;
                            /** Format: date */
                            readonly publishedOn: string;
                        };
                        readonly occupationCode: string;
                        readonly postCode: string;
                        readonly receiptNo: null | string;
                        readonly region: string;
                        readonly review: null | {
                            readonly committee: number;
                            readonly inFavour: number;
                            readonly minutesHash: string;
                        };
                        readonly ruleId: null | string;
                        readonly state: string;
                        readonly steps: readonly {
                            /** Format: uuid */
                            readonly eventId: string;
                            /** Format: date-time */
                            readonly recordedAt: string;
                            readonly state: string;
                        }[];
                        /** Format: date */
                        readonly termEndsOn: null | string;
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly EndAppointment_end: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EndAppointmentBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        /** Format: date */
                        readonly lastOn: string;
                        readonly position: string;
                        readonly reason: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description APPOINTMENT_ENDED_BEFORE, IDEMPOTENCY_IN_PROGRESS */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description APPOINTMENT_END_OUTSIDE_TERM, IDEMPOTENCY_KEY_REUSED, VALIDATION_FAILED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly PublishAppointmentNotice_publish: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly endsOn: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly policyPack: string;
                        readonly position: string;
                        /** Format: date */
                        readonly publishedOn: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description APPOINTMENT_OUT_OF_ORDER, IDEMPOTENCY_IN_PROGRESS */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly FileAppointment_file: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FileAppointmentBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        readonly receiptNo: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RenewAppointment_renew: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RenewAppointmentBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ResumeAppointment_resume: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResumeAppointmentBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly documentNo: string;
                        /** Format: date */
                        readonly fromOn: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description APPOINTMENT_BASIS_MISSING, APPOINTMENT_NOT_RESUMABLE, IDEMPOTENCY_IN_PROGRESS */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description APPOINTMENT_RESUMED_OUTSIDE_TERM, IDEMPOTENCY_KEY_REUSED, VALIDATION_FAILED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ReviewAppointment_review: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReviewAppointmentBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly committee: number;
                        /** Format: uuid */
                        readonly id: string;
                        readonly inFavour: number;
                        readonly minutesHash: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description COMMITTEE_INVALID, IDEMPOTENCY_KEY_REUSED, VALIDATION_FAILED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly StartAppointment_start: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StartAppointmentBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly fromOn: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly level: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                        /** Format: date */
                        readonly termEndsOn: string;
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description APPOINTMENT_OVERLAPS, APPOINTMENT_RECEIPT_MISSING, APPOINTMENT_STARTED_BEFORE, APPOINTMENT_UNDER_NOTICE, IDEMPOTENCY_IN_PROGRESS */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ReviewTerm_review: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReviewTermBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly AwardRegister_list: {
        readonly parameters: {
            readonly query?: {
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
                /** @description Code of the honour or the competition */
                readonly titleCode?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly items: readonly {
                            /** Format: date */
                            readonly awardedOn: string;
                            readonly documentNo: string;
                            readonly etag: string;
                            /** Format: uuid */
                            readonly id: string;
                            readonly kind: string;
                            readonly occupationCode: string;
                            readonly rank: number;
                            readonly region: string;
                            readonly state: string;
                            readonly tier: string;
                            readonly titleCode: string;
                            /** Format: date */
                            readonly withdrawnFrom: string;
                        }[];
                        readonly knownAt: unknown;
                        readonly nextCursor: unknown;
                    };
                };
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RecordAward_record: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordAwardBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            /** @description AWARD_RECORDED_BEFORE, IDEMPOTENCY_IN_PROGRESS */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly AwardRegister_one: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        /** Format: date */
                        readonly awardedOn: string;
                        readonly documentNo: string;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly etag: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly kind: string;
                        readonly knownAt: unknown;
                        readonly occupationCode: string;
                        readonly rank: number | null;
                        readonly region: string;
                        readonly state: string;
                        readonly tier: string;
                        readonly titleCode: string;
                        readonly withdrawnFrom: unknown;
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly WithdrawAward_withdraw: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WithdrawAwardBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly fromOn: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly BatchLists_batches: {
        readonly parameters: {
            readonly query?: {
                /** @description Assessed on that day or later */
                readonly assessmentFromOn?: string;
                /** @description Assessed on that day or earlier */
                readonly assessmentToOn?: string;
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                readonly enterpriseId?: components["parameters"]["enterpriseId"];
                readonly filingId?: components["parameters"]["filingId"];
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
                readonly path?: components["parameters"]["path"];
                /** @description How far the report to the authority was on the day asked for: REPORTED awaits its audit */
                readonly report?: "REPORTED" | "RETURNED" | "AUDITED" | "NOT_YET";
                /** @description What it was on the day asked for */
                readonly state?: "OPEN" | "SUBMITTED" | "APPROVED" | "UNDER_NOTICE" | "NOTICE_CLOSED" | "CANCELLED" | "ARCHIVED" | "NOT_YET";
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        readonly count?: number;
                        readonly countIsLowerBound?: boolean;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly items: readonly {
                            readonly archivedOn: unknown;
                            /** Format: date */
                            readonly assessmentOn: string;
                            /** Format: date */
                            readonly auditDueOn: null | string;
                            readonly dimensions: {
                                readonly chainCode: unknown;
                                readonly clusterCode: unknown;
                                readonly programmeCode: unknown;
                                readonly projectId: null | string;
                                readonly targetGroup: unknown;
                                readonly trainingKind: unknown;
                            };
                            /** Format: date */
                            readonly eligibilityOn: string;
                            /** Format: uuid */
                            readonly enterpriseId: string;
                            readonly etag: string;
                            /** Format: uuid */
                            readonly filingId: string;
                            /** Format: uuid */
                            readonly id: string;
                            readonly levels: readonly string[];
                            /** Format: date */
                            readonly noticeEndsOn: null | string;
                            readonly path: string;
                            /** Format: uuid */
                            readonly planId: null | string;
                            readonly planNo: string;
                            readonly position: string;
                            readonly reportState: string;
                            readonly state: string;
                        }[];
                        /** Format: date */
                        readonly knownAt: null | string;
                        readonly nextCursor: null | string;
                    };
                };
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly OpenBatch_open: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenBatchBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly planNo: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            /** @description BATCH_OPENED_BEFORE, FILING_ENDED, IDEMPOTENCY_IN_PROGRESS */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description BATCH_NOT_AS_PLANNED, DIMENSION_CODE_UNKNOWN, FILING_NOT_IN_FORCE, IDEMPOTENCY_KEY_REUSED, PATH_LEVEL_NOT_OFFERED, TARGET_GROUP_NOT_PUBLIC, VALIDATION_FAILED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly BatchRegister_batch: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly announcement: null | {
                            readonly documentSha256: string;
                            readonly feeFen: number;
                            /** Format: date */
                            readonly publishedOn: string;
                            /** Format: date */
                            readonly registrationUntil: string;
                        };
                        readonly archivedOn: unknown;
                        /** Format: date */
                        readonly assessmentOn: string;
                        readonly atPosition: string;
                        readonly cancellation: unknown;
                        readonly counts: {
                            readonly byLevel: readonly {
                                readonly byState: {
                                    readonly [key: string]: number;
                                };
                                readonly candidates: number;
                                readonly level: string;
                            }[];
                            readonly byState: {
                                readonly [key: string]: number;
                            };
                            readonly candidates: number;
                        };
                        readonly digest: null | string;
                        readonly dimensions: {
                            readonly chainCode: unknown;
                            readonly clusterCode: unknown;
                            readonly programmeCode: unknown;
                            readonly projectId: null | string;
                            readonly targetGroup: null | string;
                            readonly trainingKind: unknown;
                        };
                        /** Format: date */
                        readonly effectiveOn: string;
                        /** Format: date */
                        readonly eligibilityOn: string;
                        /** Format: uuid */
                        readonly enterpriseId: string;
                        readonly etag: string;
                        /** Format: uuid */
                        readonly filingId: string;
                        /** Format: uuid */
                        readonly id: string;
                        /** Format: date */
                        readonly knownAt: null | string;
                        readonly levels: readonly string[];
                        /** Format: date */
                        readonly noticeEndsOn: null | string;
                        readonly onThatDay: {
                            readonly isAssessed: boolean;
                            readonly notice: string;
                        };
                        readonly path: string;
                        /** Format: uuid */
                        readonly planId: null | string;
                        readonly planNo: string;
                        readonly registration: null | {
                            readonly admitted: number;
                            /** Format: date */
                            readonly closedOn: string;
                            readonly digest: string;
                        };
                        readonly report: null | {
                            /** Format: date */
                            readonly answeredOn: null | string;
                            /** Format: date */
                            readonly auditDueOn: string;
                            /** Format: date */
                            readonly correctBy: null | string;
                            readonly digest: string;
                            /** Format: date */
                            readonly dueOn: string;
                            readonly isLate: boolean;
                            readonly reasons: readonly string[];
                            /** Format: date */
                            readonly reportedOn: string;
                            readonly state: string;
                            /** Format: date */
                            readonly uploadDueOn?: null | string;
                        };
                        readonly state: string;
                        readonly timeline: readonly {
                            /** Format: date-time */
                            readonly at?: string;
                            /** Format: date */
                            readonly on?: string;
                            readonly step: string;
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly PublishAnnouncement_publish: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PublishAnnouncementBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly BatchArchive_archive: {
        readonly parameters: {
            readonly query?: {
                /** @description Nothing in this answer depends on a day: effectiveOn is null in it */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly archived: null | {
                            /** Format: date */
                            readonly archivedOn: string;
                            /** Format: date */
                            readonly electronicUntil: string;
                            readonly missing: readonly {
                                readonly item: string;
                                readonly reasonCode: string;
                            }[];
                            /** Format: date */
                            readonly paperUntil: string;
                        };
                        readonly atPosition: string;
                        /** Format: uuid */
                        readonly batchId: string;
                        /** Format: date */
                        readonly effectiveOn: null | string;
                        readonly items: readonly {
                            readonly documents: readonly {
                                /** Format: date-time */
                                readonly depositedAt: string;
                                /** Format: uuid */
                                readonly id: string;
                                readonly sha256: string;
                            }[];
                            readonly item: string;
                            readonly source: string;
                        }[];
                        /** Format: date */
                        readonly knownAt: null | string;
                        readonly missing: readonly string[];
                        readonly policyPack: string;
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly DepositDocument_deposit: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DepositDocumentBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly batchId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly item: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ArchiveBatch_archive: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ArchiveBatchBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly archivedOn: string;
                        /** Format: date */
                        readonly electronicUntil: string;
                        /** Format: uuid */
                        readonly id: string;
                        /** Format: date */
                        readonly paperUntil: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description ARCHIVE_INCOMPLETE, IDEMPOTENCY_IN_PROGRESS */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly AuditResults_audit: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly CancelBatch_cancel: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CancelBatchBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly BatchRegister_candidates: {
        readonly parameters: {
            readonly query?: {
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
                readonly state?: "REGISTERED" | "NOT_ELIGIBLE" | "PASSED" | "FAILED" | "ABSENT" | "VOID" | "AWAITING_CORRECTION" | "WITHDRAWN";
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        readonly count?: number;
                        readonly countIsLowerBound?: boolean;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly items: readonly {
                            /** Format: uuid */
                            readonly batchId: string;
                            readonly claimedRuleId: null | string;
                            readonly corrections: readonly unknown[];
                            readonly countedMonths: number | null;
                            readonly eligibilityFailures: readonly unknown[];
                            /** Format: uuid */
                            readonly enterpriseId: string;
                            readonly etag: string;
                            /** Format: uuid */
                            readonly id: string;
                            readonly keptParts: Record<string, unknown>;
                            readonly level: string;
                            readonly name: string;
                            readonly occupationCode: string;
                            readonly openObjections: number;
                            readonly path: string;
                            readonly position: string;
                            readonly recognition: unknown;
                            /** Format: date */
                            readonly registeredOn?: string;
                            readonly requiredParts: readonly string[];
                            readonly resitOf: unknown;
                            readonly ruleId: string;
                            readonly ruleSet: string;
                            readonly scores: {
                                readonly [key: string]: string;
                            };
                            readonly source: null | {
                                /** Format: uuid */
                                readonly importId: string;
                                readonly row: number;
                            };
                            readonly state: string;
                            readonly trade: null | string;
                            readonly waivers: readonly unknown[];
                            /** Format: uuid */
                            readonly workerId: string;
                        }[];
                        /** Format: date */
                        readonly knownAt: null | string;
                        readonly nextCursor: null | string;
                    };
                };
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RegisterCandidate_register: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RegisterCandidateBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly batchId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description IDEMPOTENCY_IN_PROGRESS, REGISTRATION_CLOSED */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description COMMITTEE_DECIDES, FILING_NOT_IN_FORCE, IDEMPOTENCY_KEY_REUSED, LEVEL_NOT_IN_BATCH, NOT_ELIGIBLE_AFTER_CERTIFICATE, NOT_ELIGIBLE_CERTIFICATE, NOT_ELIGIBLE_CERTIFICATE_UNVERIFIED, NOT_ELIGIBLE_OTHER, NOT_ELIGIBLE_WORK, VALIDATION_FAILED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ApproveResults_approve: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly digest: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN.SECOND_PERSON_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description IDEMPOTENCY_IN_PROGRESS, RESULTS_CHANGED_SINCE_SUBMISSION */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VERSION_STALE"];
            /** @description FILING_NOT_IN_FORCE, IDEMPOTENCY_KEY_REUSED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly UploadRoster_upload: {
        readonly parameters: {
            readonly query?: {
                /** @description What to do with a person who is in the batch already; updateSame unless told */
                readonly match?: "updateSame" | "newOnly" | "skipSame";
                /** @description Every upload is first a dry run */
                readonly mode?: "dryRun";
            };
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
                readonly "application/vnd.ms-excel": string;
                readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                readonly "text/csv": string;
            };
        };
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atomic: boolean | null;
                        /** Format: uuid */
                        readonly batchId: string;
                        readonly besides: null | {
                            readonly employments: {
                                readonly error: number;
                                readonly ok: number;
                                readonly rows: number;
                                readonly skipped: number;
                                readonly warning: number;
                            };
                            readonly qualifications: {
                                readonly error: number;
                                readonly ok: number;
                                readonly rows: number;
                                readonly skipped: number;
                                readonly warning: number;
                            };
                        };
                        readonly counts: null | {
                            readonly created: number;
                            readonly error: number;
                            readonly ok: number;
                            readonly rows: number;
                            readonly same: number;
                            readonly skipped: number;
                            readonly updated: number;
                            readonly warning: number;
                        };
                        /** Format: uuid */
                        readonly duplicateOf: string;
                        /** Format: date-time */
                        readonly expiresAt: string;
                        readonly file: {
                            readonly columnsIgnored: readonly unknown[];
                            readonly dataRows: number;
                            readonly encoding: string;
                            readonly kind: string;
                            readonly sha256: string;
                            readonly sheet: unknown;
                            readonly sheetsIgnored: readonly unknown[];
                        };
                        /** Format: uuid */
                        readonly id: string;
                        readonly match: string;
                        readonly mode: string;
                        readonly position: string;
                        readonly progress: {
                            readonly done: number;
                            readonly of: number;
                        };
                        /** Format: date-time */
                        readonly receivedAt: string;
                        readonly refusal: unknown;
                        readonly state: string;
                    };
                };
            };
            /** @description Taken on */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atomic: unknown;
                        /** Format: uuid */
                        readonly batchId: string;
                        readonly besides: unknown;
                        readonly counts: unknown;
                        /** Format: date-time */
                        readonly expiresAt: string;
                        readonly file: {
                            readonly columnsIgnored: readonly unknown[];
                            readonly dataRows: unknown;
                            readonly encoding: unknown;
                            readonly kind: unknown;
                            readonly sha256: string;
                            readonly sheet: unknown;
                            readonly sheetsIgnored: readonly unknown[];
                        };
                        /** Format: uuid */
                        readonly id: string;
                        readonly match: string;
                        readonly mode: string;
                        readonly position: unknown;
                        readonly progress: {
                            readonly done: number;
                            readonly of: number;
                        };
                        /** Format: date-time */
                        readonly receivedAt: string;
                        readonly refusal: unknown;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description IDEMPOTENCY_IN_PROGRESS, RESULTS_SUBMITTED */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly Objections_objections: {
        readonly parameters: {
            readonly query?: {
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly items: readonly {
                            readonly answer: null | string;
                            /** Format: uuid */
                            readonly batchId: string;
                            readonly by?: string;
                            /** Format: uuid */
                            readonly candidacyId: string;
                            /** Format: uuid */
                            readonly id: string;
                            readonly name: string;
                            readonly objector?: null | {
                                readonly contact: string;
                                readonly name: string;
                            };
                            /** Format: date-time */
                            readonly raisedAt: string;
                            /** Format: date-time */
                            readonly resolvedAt: null | string;
                            readonly state: string;
                            readonly text: string;
                            /** Format: uuid */
                            readonly workerId: string;
                        }[];
                        readonly knownAt: unknown;
                        readonly nextCursor: unknown;
                    };
                };
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RaiseObjection_raise: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RaiseObjectionBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly batchId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description IDEMPOTENCY_IN_PROGRESS, NOTICE_NOT_OPEN, OBJECTION_RAISED_BEFORE */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description CANDIDACY_NOT_NAMED, IDEMPOTENCY_KEY_REUSED, VALIDATION_FAILED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ResolveObjection_resolve: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
                readonly objectionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResolveObjectionBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly batchId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly resolution: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RaiseOthersObjection_raise: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OthersObjectionBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly batchId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description IDEMPOTENCY_IN_PROGRESS, NOTICE_NOT_OPEN */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly PublishNotice_publish: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly endsOn: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date */
                        readonly publishedOn: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly workingDays: number;
                    };
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description IDEMPOTENCY_IN_PROGRESS, NOTICE_PUBLISHED_BEFORE, RESULTS_NOT_APPROVED */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly CloseRegistration_close: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly admitted: number;
                        readonly digest: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ReportResults_report: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly auditDueOn: string;
                        /** Format: date */
                        readonly dueOn: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        /** Format: date */
                        readonly reportedOn: string;
                    };
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description IDEMPOTENCY_IN_PROGRESS, NOTICE_STILL_OPEN */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ReturnResults_return: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnResultsBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly correctBy: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        readonly reasons: readonly string[];
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly SittingRegister_sittings: {
        readonly parameters: {
            readonly query?: {
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly items: readonly {
                            /** Format: uuid */
                            readonly batchId: string;
                            /** Format: uuid */
                            readonly enterpriseId: string;
                            readonly etag: string;
                            readonly from: string;
                            readonly hostEnterpriseId: unknown;
                            /** Format: uuid */
                            readonly id: string;
                            readonly levels: readonly string[];
                            readonly occupationCode: string;
                            /** Format: date */
                            readonly on: string;
                            readonly part: string;
                            readonly position: string;
                            readonly recusals: readonly unknown[];
                            readonly rooms: readonly {
                                readonly candidacyIds: readonly unknown[];
                                readonly examiners: readonly unknown[];
                                readonly papers: unknown;
                                readonly room: string;
                                readonly seats: number;
                            }[];
                            readonly siteCode: string;
                            readonly state: string;
                            readonly trade: unknown;
                            readonly until: string;
                        }[];
                        readonly knownAt: unknown;
                        readonly nextCursor: unknown;
                    };
                };
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ScheduleSitting_schedule: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ScheduleSittingBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly batchId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description IDEMPOTENCY_IN_PROGRESS, SITE_NOT_SHARED */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description HOST_NOT_IN_CHAIN, IDEMPOTENCY_KEY_REUSED, SITE_NOT_IN_SCOPE, VALIDATION_FAILED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly SubmitResults_submit: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly candidacies: number;
                        readonly digest: string;
                        readonly failed: number;
                        /** Format: uuid */
                        readonly id: string;
                        readonly passed: number;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN.PERSON_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description IDEMPOTENCY_IN_PROGRESS, RESULTS_INCOMPLETE */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly BulkOrderRegister_list: {
        readonly parameters: {
            readonly query?: {
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description Decided on that day or later */
                readonly decidedFromOn?: string;
                /** @description Decided on that day or earlier */
                readonly decidedToOn?: string;
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
                readonly reasonCode?: "FRAUD" | "SUBSTITUTE_SITTER" | "FALSE_ELIGIBILITY" | "OUT_OF_SCOPE" | "BREACH_OF_PROCEDURE";
                /** @description What it was on the day asked for */
                readonly state?: "AWAITING_SECOND_PERSON" | "CONFIRMED" | "CARRIED_OUT" | "NOT_YET";
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        readonly count?: number;
                        readonly countIsLowerBound?: boolean;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly items: readonly {
                            readonly annulled: number;
                            readonly certificates: number;
                            /** Format: date */
                            readonly decidedOn: string;
                            readonly documentNo: string;
                            readonly effect: string;
                            readonly etag: string;
                            /** Format: uuid */
                            readonly id: string;
                            readonly legalBasis: string;
                            readonly position: string;
                            readonly reasonCode: string;
                            readonly refused: number;
                            readonly region: string;
                            readonly state: string;
                            readonly withObstacle: number;
                        }[];
                        /** Format: date */
                        readonly knownAt: null | string;
                        readonly nextCursor: unknown;
                    };
                };
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly BulkAnnulment_propose: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProposeBulkOrderBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly decidedOn: string;
                        readonly documentNo: string;
                        readonly effect: string;
                        readonly effectsPreview: {
                            readonly appointmentsEnding: number;
                            readonly certificates: number;
                            readonly currency: string;
                            readonly paidMinor: number;
                            readonly tierChanges: number;
                            readonly withObstacle: number;
                        };
                        /** Format: uuid */
                        readonly id: string;
                        readonly legalBasis: string;
                        readonly position: string;
                        readonly reasonCode: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly rows: readonly {
                            readonly appointmentsEnding: number;
                            /** Format: uuid */
                            readonly certificateId: string;
                            readonly code: unknown;
                            readonly currency: string;
                            readonly obstacle: unknown;
                            readonly paidMinor: number;
                            readonly result: unknown;
                            readonly tierFrom: string;
                            readonly tierTo: unknown;
                        }[];
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description BULK_NOTHING_TO_DO, IDEMPOTENCY_IN_PROGRESS */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly BulkAnnulment_one: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        /** Format: date */
                        readonly decidedOn: string;
                        readonly documentNo: string;
                        readonly effect: string;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly effectsPreview: {
                            readonly appointmentsEnding: number;
                            readonly certificates: number;
                            readonly currency: string;
                            readonly paidMinor: number;
                            readonly tierChanges: number;
                            readonly withObstacle: number;
                        };
                        readonly etag: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly knownAt: unknown;
                        readonly legalBasis: string;
                        readonly reasonCode: string;
                        readonly rows: readonly {
                            readonly appointmentsEnding: number;
                            /** Format: uuid */
                            readonly certificateId: string;
                            readonly code: null | string;
                            readonly currency: string;
                            readonly obstacle: unknown;
                            readonly paidMinor: number;
                            readonly result: null | string;
                            readonly tierFrom: string;
                            readonly tierTo: unknown;
                        }[];
                        readonly state: string;
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly BulkAnnulment_confirm: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN.SECOND_PERSON_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description BULK_ORDER_CONFIRMED, IDEMPOTENCY_IN_PROGRESS */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly BatchLists_candidacies: {
        readonly parameters: {
            readonly query?: {
                readonly batchId?: components["parameters"]["batchId"];
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                readonly enterpriseId?: components["parameters"]["enterpriseId"];
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                readonly level?: components["parameters"]["level"];
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
                /** @description Occupation code */
                readonly occupationCode?: components["parameters"]["occupationCode"];
                readonly path?: components["parameters"]["path"];
                /** @description Registered on that day or later */
                readonly registeredFromOn?: components["parameters"]["registeredFromOn"];
                /** @description Registered on that day or earlier */
                readonly registeredToOn?: components["parameters"]["registeredToOn"];
                /** @description What it was on the day asked for */
                readonly state?: components["parameters"]["state"];
                readonly workerId?: components["parameters"]["workerId"];
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        readonly count?: number;
                        readonly countIsLowerBound?: boolean;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly items: readonly {
                            /** Format: uuid */
                            readonly batchId: string;
                            readonly claimedRuleId: unknown;
                            readonly corrections: readonly unknown[];
                            readonly countedMonths: number;
                            readonly eligibilityFailures: readonly unknown[];
                            /** Format: uuid */
                            readonly enterpriseId: string;
                            readonly etag: string;
                            /** Format: uuid */
                            readonly id: string;
                            readonly keptParts: Record<string, unknown>;
                            readonly level: string;
                            readonly name: string;
                            readonly occupationCode: string;
                            readonly openObjections: number;
                            readonly path: string;
                            readonly position: string;
                            readonly recognition: unknown;
                            /** Format: date */
                            readonly registeredOn: string;
                            readonly requiredParts: readonly string[];
                            readonly resitOf: unknown;
                            readonly ruleId: string;
                            readonly ruleSet: string;
                            readonly scores: {
                                readonly [key: string]: string;
                            };
                            readonly source: unknown;
                            readonly state: string;
                            readonly trade: unknown;
                            readonly waivers: readonly unknown[];
                            /** Format: uuid */
                            readonly workerId: string;
                        }[];
                        readonly knownAt: unknown;
                        readonly nextCursor: unknown;
                    };
                };
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly BatchRegister_candidacy: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        /** Format: uuid */
                        readonly batchId: string;
                        readonly claimedRuleId: null | string;
                        readonly corrections: readonly {
                            readonly from: string;
                            /** Format: uuid */
                            readonly id: string;
                            readonly part: string;
                            readonly reasonCode: string;
                            readonly state: string;
                            readonly to: string;
                        }[];
                        readonly countedMonths: number | null;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly eligibilityFailures: readonly {
                            readonly condition: string;
                            /** Format: date */
                            readonly reachedOn: null | string;
                            readonly ruleId: string;
                            readonly shortTotalDays: number | null;
                        }[];
                        /** Format: uuid */
                        readonly enterpriseId: string;
                        readonly etag: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly keptParts: Record<string, unknown>;
                        /** Format: date */
                        readonly knownAt: null | string;
                        readonly level: string;
                        readonly name: string;
                        readonly occupationCode: string;
                        readonly openObjections: number;
                        readonly path: string;
                        readonly position: string;
                        readonly recognition: null | {
                            /** Format: uuid */
                            readonly awardId?: null | string;
                            readonly basis: string;
                            readonly competition: null | {
                                readonly code: string;
                                /** Format: date */
                                readonly heldOn: string;
                                readonly rank: number;
                                readonly tier: string;
                            };
                            readonly decision: {
                                readonly abstained: number;
                                readonly against: number;
                                /** Format: date */
                                readonly decidedOn: string;
                                readonly inFavour: number;
                                readonly isGranted: boolean;
                                readonly majority: string;
                                readonly minutesSha256: string;
                                readonly quorum: number;
                            };
                            readonly documents: readonly {
                                /** Format: uuid */
                                readonly documentId: string;
                                readonly kind: string;
                                readonly sha256: string;
                            }[];
                            readonly yearlyBenefitFen: unknown;
                        };
                        /** Format: date */
                        readonly registeredOn?: string;
                        readonly requiredParts: readonly string[];
                        readonly resitOf: unknown;
                        readonly ruleId: null | string;
                        readonly ruleSet: null | string;
                        readonly scores: {
                            readonly [key: string]: string;
                        };
                        readonly source: null | {
                            /** Format: uuid */
                            readonly importId: string;
                            readonly row: number;
                        };
                        readonly state: string;
                        readonly trade: null | string;
                        readonly waivers: readonly {
                            /** Format: uuid */
                            readonly id: string;
                            readonly ruleId: string;
                            readonly state: string;
                            readonly waived: readonly string[];
                        }[];
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly IssueCertificate_issue: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly candidacyId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly number: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description ALREADY_ISSUED, ASSESSMENT_NOT_PASSED, IDEMPOTENCY_IN_PROGRESS, NOTICE_NOT_PUBLISHED, NUMBERS_NOT_ALLOCATED, OBJECTION_OPEN, RESULT_CHANGED_SINCE_APPROVAL, RESULT_NOT_APPROVED, RESULT_UNDER_NOTICE */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ProposeCorrection_propose: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProposeCorrectionBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly candidacyId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ConfirmCorrection_confirm: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly correctionId: string;
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly candidacyId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN.SECOND_PERSON_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly FindIrregularity_find: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FindIrregularityBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly outcome: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description CANDIDATE_WITHDRAWN, IDEMPOTENCY_IN_PROGRESS */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RecordRawScores_record: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordRawScoresBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly part: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly score: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RecordScore_record: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordScoreBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description ELIGIBILITY_NOT_CONFIRMED, IDEMPOTENCY_IN_PROGRESS, RESULTS_SUBMITTED, SCORE_BEFORE_ASSESSMENT */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description FILING_NOT_IN_FORCE, IDEMPOTENCY_KEY_REUSED, SCORE_TOO_MANY_DECIMALS, VALIDATION_FAILED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ProposeWaiver_propose: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProposeWaiverBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly candidacyId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description IDEMPOTENCY_KEY_REUSED, VALIDATION_FAILED, WAIVER_DOES_NOT_FIT, WAIVER_NAMES_NOTHING */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ConfirmWaiver_confirm: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
                readonly waiverId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConfirmWaiverBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly candidacyId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            /** @description AUDIENCE_FORBIDDEN, SECOND_PERSON_REQUIRED, WAIVER_APPROVER_IS_MENTOR */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description IDEMPOTENCY_KEY_REUSED, VALIDATION_FAILED, WAIVER_APPROVER_UNNAMED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly WithdrawCandidate_withdraw: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WithdrawCandidateBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description IDEMPOTENCY_IN_PROGRESS, NOTICE_CLOSED */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly CodeLists_names: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly string[];
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly CodeLists_list: {
        readonly parameters: {
            readonly query?: {
                /** @description The same, under the name that every reading knows it by */
                readonly effectiveOn?: string;
                /** @description Codes that may be used on that day; that of effectiveOn, or today, unless told */
                readonly on?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly effectiveOn?: string;
                        readonly items: readonly {
                            readonly code: string;
                            readonly en: string;
                            /** Format: date */
                            readonly validFrom: null | string;
                            readonly validTo: unknown;
                            readonly zh: string;
                        }[];
                        readonly name: string;
                        /** Format: date */
                        readonly on: string;
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly GuidingCatalogues_guiding: {
        readonly parameters: {
            readonly query: {
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                readonly flag?: "SHORTAGE" | "NEW_SHORTAGE" | "DIGITAL" | "GREEN";
                readonly kind?: "CERTIFICATE_PROJECT" | "SPECIAL_ABILITY" | "TRAINING_PROGRAMME" | "TRAINING_INSTITUTION" | "ASSESSMENT_INSTITUTION";
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
                /** @description Occupation code */
                readonly occupationCode?: components["parameters"]["occupationCode"];
                /** @description The version in force on that day; today unless told */
                readonly on?: string;
                /** @description Division code of the city, or of a district in it */
                readonly region: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        readonly classes: readonly {
                            readonly classCode: string;
                            readonly title: string;
                        }[];
                        readonly counts: {
                            readonly byClass: {
                                readonly [key: string]: number;
                            };
                            readonly certificateProjects: number;
                            readonly digitalOccupations: number;
                            readonly newShortageTrades: number;
                            readonly specialAbilities: number;
                        };
                        readonly documentNo: string;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly items: readonly {
                            readonly classCode: null | string;
                            readonly flags: readonly string[];
                            readonly institution: unknown;
                            readonly itemCode: string;
                            readonly kind: string;
                            readonly levels: readonly unknown[];
                            readonly occupationCode: null | string;
                            readonly title: string;
                            readonly trade: unknown;
                        }[];
                        readonly knownAt: unknown;
                        readonly nextCursor: null | string;
                        /** Format: date */
                        readonly on: string;
                        readonly region: string;
                        /** Format: date */
                        readonly validFrom: string;
                        readonly version: string;
                    };
                };
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly PublishGuidingCatalogue_publish: {
        readonly parameters: {
            readonly query: {
                /** @description Number of the document that publishes it */
                readonly documentNo: string;
                /** @description Division code of the city that publishes */
                readonly region: string;
                /** @description First day in force */
                readonly validFrom: components["parameters"]["validFrom"];
                /** @description Name of the version */
                readonly version: string;
            };
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                readonly "text/csv": string;
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly digest: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly items: number;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        /** Format: date */
                        readonly validFrom: string;
                        readonly version: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description IDEMPOTENCY_KEY_REUSED, LIST_CELLS_WRONG, LIST_HEADINGS_MISSING, LIST_TOO_LARGE, VALIDATION_FAILED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly OccupationSearch_search: {
        readonly parameters: {
            readonly query?: {
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                readonly flag?: "DIGITAL" | "GREEN" | "SHORTAGE";
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
                /** @description The edition of that day; today unless told */
                readonly on?: string;
                /** @description A code, or a name as somebody would write it; what is unknown is answered with the nearest names */
                readonly q?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        readonly counts: {
                            readonly digital: number;
                            readonly digitalAndGreen: number;
                            readonly green: number;
                            readonly occupations: number;
                            readonly shortage: number;
                            readonly trades: number;
                        };
                        readonly edition: string;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly items: readonly {
                            readonly code: string;
                            readonly flags: readonly string[];
                            readonly name: string;
                            readonly related: readonly unknown[];
                            readonly shortageTrades: readonly string[];
                            readonly trades: readonly string[];
                            readonly verified: boolean;
                        }[];
                        readonly knownAt: unknown;
                        readonly nearest: readonly {
                            readonly code: string;
                            readonly name: string;
                            readonly text: string;
                            readonly trade: null | string;
                        }[];
                        readonly nextCursor: null | string;
                        /** Format: date */
                        readonly on: string;
                    };
                };
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly LoadOccupations_load: {
        readonly parameters: {
            readonly query: {
                /** @description Number of the document that publishes it */
                readonly documentNo: string;
                /** @description Edition of the dictionary */
                readonly edition: string;
                /** @description First day in force */
                readonly validFrom: components["parameters"]["validFrom"];
                /** @description Version of the file: an edition is supplemented between editions */
                readonly version: string;
            };
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                readonly "text/csv": string;
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly digest: string;
                        readonly edition: string;
                        readonly occupations: number;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        /** Format: date */
                        readonly validFrom: string;
                        readonly version: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly PolicyPacks_inForce: {
        readonly parameters: {
            readonly query: {
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
                /** @description The pack of that day; today unless told */
                readonly on?: string;
                /** @description Division code, GB/T 2260 */
                readonly region: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        /** Format: date */
                        readonly effectiveOn: string;
                        /** Format: date */
                        readonly knownAt: null | string;
                        /** Format: date */
                        readonly on: string;
                        readonly pack: {
                            readonly appointment: {
                                readonly aboveCertificate: string;
                                readonly filingRequiredFor: readonly string[];
                                readonly quota: Record<string, unknown>;
                                readonly reviewEveryMonths: number;
                                readonly ruleSet: {
                                    readonly [key: string]: null | string;
                                };
                                readonly termMonths: number;
                            };
                            readonly archive: {
                                readonly electronicYears: number;
                                readonly paperYears: number;
                            };
                            readonly certificate: {
                                readonly bannedWords: readonly string[];
                                readonly blankStockPercent: number;
                                readonly correctable: readonly string[];
                                readonly institutionLookupUrl: string;
                                readonly lookupUrl: string;
                                readonly suspendable: boolean;
                            };
                            readonly dropExtremes: boolean;
                            readonly eligibility: {
                                readonly asOf: string;
                                readonly ruleSet: string;
                                readonly ruleSetByStandard: Record<string, unknown>;
                                readonly spanCarryDays: number;
                            };
                            readonly filing: {
                                readonly finishBatchesAfterEnd: boolean;
                                readonly inactivityMonths: number;
                                readonly refilingBanMonths: number;
                                readonly renewalMinBatches: number;
                                readonly renewalPayEvidence: boolean;
                                readonly renewalWindowDays: number;
                                readonly requirements: readonly string[];
                                readonly validityMonths: number;
                            };
                            readonly guidingCatalogue: {
                                readonly plans: string;
                            };
                            readonly keepPassedPartMonths: number;
                            readonly levelScheme: string;
                            readonly lookup: {
                                readonly idTailDigits: number;
                                readonly showReasonClass: boolean;
                            };
                            readonly maxResits: number;
                            readonly notice: {
                                readonly calendar: string;
                                readonly countPublicationDay: boolean;
                                readonly maskNames: boolean;
                                readonly workingDays: number;
                            };
                            readonly numbering: {
                                readonly extraCategories: readonly unknown[];
                                readonly extraProvinces: readonly unknown[];
                                readonly levelCodeMap: Record<string, unknown>;
                                readonly sequenceScope: string;
                                readonly source: string;
                            };
                            readonly packId: string;
                            readonly parts: {
                                readonly [key: string]: readonly string[];
                            };
                            readonly passMark: number;
                            readonly paths: {
                                readonly [key: string]: {
                                    readonly catalogue?: readonly unknown[];
                                    readonly committeeMajority?: string;
                                    readonly committeeMin?: number;
                                    readonly enabled: boolean;
                                    readonly levels?: readonly string[];
                                    readonly minBenefitFen?: Record<string, unknown>;
                                    readonly minRecords?: number;
                                    readonly parts?: readonly string[];
                                };
                            };
                            readonly pay: {
                                readonly annulmentPay: string;
                                readonly levels: string;
                                readonly maxApprentices: number;
                                readonly mentorMinLevel: string;
                                readonly mentorMode: string;
                                readonly partMonth: string;
                                readonly recoveryDefault: string;
                                readonly rounding: string;
                                readonly settlementPermille: {
                                    readonly [key: string]: number;
                                };
                                readonly start: string;
                            };
                            readonly plan: {
                                readonly leadWorkingDays: number;
                                readonly mustBeAccepted?: boolean;
                            };
                            readonly publicTargetGroups?: readonly string[];
                            readonly region: string;
                            readonly reporting: {
                                readonly auditWithinWorkingDays: number;
                                readonly correctWithinWorkingDays: number;
                                readonly reportWithinWorkingDays: number;
                                readonly uploadWithinWorkingDays: number;
                            };
                            readonly retention: {
                                readonly accessLogMonths: number;
                                readonly agreementYears: number;
                                readonly complaintYears: number;
                                readonly contactYears: number;
                                readonly failedCandidateYears: number;
                                readonly identityAfterEndYears: number;
                                readonly materialsYears: number;
                                readonly paperYears: number;
                                readonly payrollYears: number;
                            };
                            readonly scoreCard: {
                                readonly exitWhenInactive: boolean;
                                readonly grounds: {
                                    readonly [key: string]: {
                                        readonly indicators: readonly {
                                            readonly code: string;
                                            readonly perRow: number;
                                            readonly points: number;
                                            readonly sense: string;
                                        }[];
                                        readonly weight: number;
                                    };
                                };
                                readonly keepFromPermille: number;
                                readonly rectifyFromPermille: number;
                                readonly suspendFromPermille: number;
                            };
                            readonly scoreMax: number;
                            readonly staffing: {
                                readonly candidatesPerInvigilator: number;
                                readonly minInvigilators: number;
                                readonly minReviewPanel: number;
                                readonly minSkillAssessors: number;
                                readonly oddNumber: boolean;
                            };
                            readonly statistics: {
                                readonly decimals: number;
                                readonly passRateIncludesAbsent: boolean;
                                readonly smallCellBelow: number;
                            };
                            readonly supervisionTier: {
                                readonly [key: string]: string;
                            };
                            readonly upload: {
                                readonly emptyEmployer: string;
                                readonly format: string;
                                readonly idTypeCodes: {
                                    readonly [key: string]: string;
                                };
                            };
                            /** Format: date */
                            readonly validFrom: string;
                            /** Format: date */
                            readonly validTo: null | string;
                            readonly version: string;
                        };
                        readonly ref: string;
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly WorkingDays_year: {
        readonly parameters: {
            readonly query: {
                /** @description CN-STATE-COUNCIL unless told */
                readonly calendarId?: "CN-STATE-COUNCIL";
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
                readonly year: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        readonly calendarId: string;
                        /** Format: date */
                        readonly effectiveOn: null | string;
                        readonly isPublished: boolean;
                        /** Format: date */
                        readonly knownAt: null | string;
                        readonly source: string;
                        readonly workingDays: readonly string[];
                        readonly year: string;
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly PublishCalendarYear_publish: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CalendarYearBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly calendarId: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly year: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            /** @description CALENDAR_YEAR_BEFORE, IDEMPOTENCY_IN_PROGRESS */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly CertificateRegister_list: {
        readonly parameters: {
            readonly query?: {
                readonly batchId?: components["parameters"]["batchId"];
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                readonly enterpriseId?: components["parameters"]["enterpriseId"];
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                readonly level?: components["parameters"]["level"];
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
                /** @description The whole certificate number */
                readonly number?: string;
                /** @description Occupation code */
                readonly occupationCode?: components["parameters"]["occupationCode"];
                /** @description What it was on the day asked for */
                readonly status?: "VALID" | "SUSPENDED" | "ANNULLED" | "NOT_YET_ISSUED";
                readonly workerId?: components["parameters"]["workerId"];
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        readonly count?: number;
                        readonly countIsLowerBound?: boolean;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly items: readonly {
                            readonly annulments: readonly {
                                /** Format: uuid */
                                readonly annulmentId: string;
                                /** Format: date */
                                readonly decidedOn: string;
                                readonly documentNo: string;
                                readonly effect: string;
                                /** Format: date */
                                readonly effectiveOn: null | string;
                                readonly legalBasis: string;
                                readonly reasonCode: string;
                                readonly state: string;
                            }[];
                            /** Format: uuid */
                            readonly batchId: string;
                            /** Format: uuid */
                            readonly candidacyId: string;
                            readonly correctedOn: unknown;
                            readonly delivery: string;
                            /** Format: uuid */
                            readonly enterpriseId: string;
                            readonly etag: string;
                            /** Format: uuid */
                            readonly filingId: string;
                            readonly findings: readonly string[];
                            readonly holder: {
                                readonly idNumberMasked: string;
                                readonly name: string;
                            };
                            /** Format: uuid */
                            readonly id: string;
                            /** Format: date */
                            readonly issuedOn: string;
                            readonly level: string;
                            readonly levelPrinted: string;
                            readonly levelScheme: string;
                            readonly number: string;
                            readonly occupationCode: string;
                            readonly orders: readonly {
                                /** Format: date */
                                readonly decidedOn: string;
                                readonly documentNo: string;
                                /** Format: date */
                                readonly effectiveOn: string;
                                /** Format: uuid */
                                readonly id: string;
                                readonly kind: string;
                                readonly legalBasis: string;
                                readonly reasonCode: string;
                                readonly state: string;
                            }[];
                            readonly position: string;
                            readonly printSerial: number;
                            /** Format: date-time */
                            readonly recordedAt: string;
                            readonly region: string;
                            readonly reissuedOn: unknown;
                            readonly status: string;
                            readonly trade: unknown;
                            readonly upload: string;
                            /** Format: uuid */
                            readonly workerId: string;
                        }[];
                        /** Format: date */
                        readonly knownAt: null | string;
                        readonly nextCursor: null | string;
                    };
                };
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly CertificateRegister_one: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly annulments: readonly {
                            /** Format: uuid */
                            readonly annulmentId: string;
                            /** Format: date */
                            readonly decidedOn: string;
                            readonly documentNo: string;
                            readonly effect: string;
                            /** Format: date */
                            readonly effectiveOn: null | string;
                            readonly legalBasis: string;
                            readonly reasonCode: string;
                            readonly state: string;
                        }[];
                        readonly atPosition: string;
                        /** Format: uuid */
                        readonly batchId: string;
                        /** Format: uuid */
                        readonly candidacyId: string;
                        /** Format: date */
                        readonly correctedOn: null | string;
                        readonly delivery: string;
                        /** Format: date */
                        readonly effectiveOn: string;
                        /** Format: uuid */
                        readonly enterpriseId: string;
                        readonly etag: string;
                        /** Format: uuid */
                        readonly filingId: string;
                        readonly findings: readonly unknown[];
                        readonly holder?: {
                            readonly idNumberMasked: string;
                            readonly name: string;
                        };
                        /** Format: uuid */
                        readonly id: string;
                        /** Format: date */
                        readonly issuedOn: string;
                        /** Format: date */
                        readonly knownAt: null | string;
                        readonly level: string;
                        readonly levelPrinted: string;
                        readonly levelScheme: string;
                        readonly number: string;
                        readonly occupationCode: string;
                        readonly orders: readonly {
                            /** Format: date */
                            readonly decidedOn: string;
                            readonly documentNo: string;
                            /** Format: date */
                            readonly effectiveOn: null | string;
                            /** Format: uuid */
                            readonly id: string;
                            readonly kind: string;
                            readonly legalBasis: string;
                            readonly reasonCode: null | string;
                            readonly state: string;
                        }[];
                        readonly position: string;
                        readonly printSerial: number;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly region: string;
                        /** Format: date */
                        readonly reissuedOn: null | string;
                        readonly status: string;
                        readonly trade: null | string;
                        readonly upload: string;
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ProposeAnnulment_propose: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProposeAnnulmentBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly certificateId: string;
                        /** Format: date */
                        readonly decidedOn: string;
                        readonly documentNo: string;
                        readonly effect: string;
                        /** Format: date */
                        readonly effectiveOn: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly legalBasis: string;
                        readonly position: string;
                        readonly reasonCode: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["ALREADY_ANNULLED.IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description DECIDED_BEFORE_ISSUE, DECIDED_IN_FUTURE, IDEMPOTENCY_KEY_REUSED, VALIDATION_FAILED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ConfirmAnnulment_confirm: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly annulmentId: string;
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly certificateId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN.SECOND_PERSON_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["ALREADY_ANNULLED.IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly CorrectCertificate_correct: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CorrectCertificateBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly certificateId: string;
                        readonly field: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description IDEMPOTENCY_IN_PROGRESS, LEVEL_NEVER_CORRECTED, NOTHING_TO_CORRECT */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly KeepPaper_deliver: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeliverCertificateBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly certificateId: string;
                        readonly position: string;
                        readonly printSerial: number;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly CertificateHistory_history: {
        readonly parameters: {
            readonly query?: {
                /** @description text: a line for each stage, for a terminal; html: a page to print. Accept: text/html gives it too */
                readonly as?: "json" | "text" | "html";
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
            };
            readonly header: {
                readonly accept: string;
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        /** Format: uuid */
                        readonly certificateId: string;
                        /** Format: date */
                        readonly effectiveOn: null | string;
                        readonly entries: readonly {
                            readonly after: null | string;
                            /** Format: date-time */
                            readonly at: string;
                            readonly before: null | string;
                            /** Format: uuid */
                            readonly eventId: string;
                            readonly position: string;
                            readonly rule: {
                                readonly decision: string;
                                readonly policyPack: null | string;
                                readonly ruleId: null | string;
                                readonly ruleSet: null | string;
                            };
                            readonly source: null | {
                                /** Format: uuid */
                                readonly importId: string;
                                readonly kind: string;
                                readonly row: number;
                                readonly sha256: string;
                            };
                            readonly type: string;
                            readonly what: {
                                readonly code: string;
                                readonly en: string;
                                readonly zh: string;
                            };
                            readonly when: string;
                            readonly who: {
                                readonly audience: string;
                                readonly kind: string;
                                readonly name: null | string;
                                /** Format: uuid */
                                readonly ref: string;
                            };
                            readonly why: null | {
                                readonly by?: string;
                                /** Format: uuid */
                                readonly causeEventId?: string;
                                /** Format: date */
                                readonly decidedOn?: string;
                                readonly documentNo?: string;
                                readonly effect?: string;
                                /** Format: date */
                                readonly effectiveOn?: string;
                                readonly legalBasis?: string;
                                readonly reasonCode?: string;
                            };
                        }[];
                        /** Format: date */
                        readonly knownAt: null | string;
                    };
                    readonly "text/html": string;
                    readonly "text/plain": string;
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly KeepPaper_print: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PrintCertificateBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly certificateId: string;
                        readonly position: string;
                        readonly printSerial: number;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description IDEMPOTENCY_IN_PROGRESS, NOT_IN_FORCE */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly KeepPaper_void: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
                readonly serial: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VoidPrintBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly certificateId: string;
                        readonly position: string;
                        readonly printSerial: number;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ReinstateCertificate_propose: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProposeReinstatementBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly certificateId: string;
                        /** Format: date */
                        readonly decidedOn: string;
                        readonly documentNo: string;
                        readonly effect: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly legalBasis: string;
                        readonly position: string;
                        readonly reasonCode: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description IDEMPOTENCY_IN_PROGRESS, NOT_ANNULLED */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ReinstateCertificate_confirm: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
                readonly reinstatementId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly certificateId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN.SECOND_PERSON_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ReissueCertificate_reissue: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReissueCertificateBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly certificateId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly number: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly SuspendCertificate_propose: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CertificateSuspensionBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly certificateId: string;
                        /** Format: date */
                        readonly decidedOn: string;
                        readonly documentNo: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly legalBasis: string;
                        readonly position: string;
                        readonly reasonCode: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly SuspendCertificate_confirm: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
                readonly suspensionId: components["parameters"]["suspensionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly certificateId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN.SECOND_PERSON_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly SuspendCertificate_lift: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
                readonly suspensionId: components["parameters"]["suspensionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LiftSuspensionBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly certificateId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly KeepPaper_upload: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReportUploadBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly certificateId: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly report: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly LeadChain_lead: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LeadChainBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ChainMembership_join: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChainMembershipBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly chainCode: string;
                        /** Format: uuid */
                        readonly enterpriseId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            /** @description CHAIN_MEMBER_BEFORE, IDEMPOTENCY_IN_PROGRESS */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ChainMembership_leave: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChainMembershipBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly chainCode: string;
                        /** Format: uuid */
                        readonly enterpriseId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly SignChainNorm_sign: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignChainNormBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly SignChainNorm_withdraw: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WithdrawChainNormBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ChainNorms_one: {
        readonly parameters: {
            readonly query: {
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
                /** @description Norm of a chain: the code of the standard, without its version */
                readonly normCode: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly PublishChainNorm_publish: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PublishChainNormBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly Chains_one: {
        readonly parameters: {
            readonly query: {
                /** @description Industrial chain (产业链) */
                readonly chainCode: string;
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        readonly chainCode: string;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly etag: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly knownAt: unknown;
                        readonly members: readonly {
                            /** Format: uuid */
                            readonly enterpriseId: string;
                            /** Format: date */
                            readonly fromOn: string;
                            readonly lastOn: unknown;
                        }[];
                        readonly sites: readonly {
                            /** Format: date */
                            readonly fromOn: string;
                            /** Format: uuid */
                            readonly hostEnterpriseId: string;
                            /** Format: date */
                            readonly lastOn: null | string;
                            readonly siteCode: string;
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly AgreementRegister_cohorts: {
        readonly parameters: {
            readonly query?: {
                /** @description The enterprise's own code of it */
                readonly code?: string;
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                readonly kind?: "APPRENTICESHIP" | "STUDIO";
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly OpenCohort_open: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenCohortBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly AgreementRegister_cohort: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ComplaintRegister_list: {
        readonly parameters: {
            readonly query?: {
                readonly aboutEnterpriseId?: string;
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                readonly kind?: "PROCEDURE" | "RESULT" | "CERTIFICATE" | "FEES" | "ALLOWANCE" | "CONDUCT";
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
                /** @description Division code (GB/T 2260) */
                readonly region?: components["parameters"]["region"];
                /** @description What it was on the day asked for */
                readonly state?: "RECEIVED" | "OVERDUE" | "ANSWERED" | "NOT_YET";
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ReceiveComplaint_receive: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReceiveComplaintBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ComplaintRegister_one: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly AnswerComplaint_answer: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AnswerComplaintBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly BatchLists_recognitions: {
        readonly parameters: {
            readonly query?: {
                readonly batchId?: components["parameters"]["batchId"];
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                readonly enterpriseId?: components["parameters"]["enterpriseId"];
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                readonly level?: components["parameters"]["level"];
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
                /** @description Occupation code */
                readonly occupationCode?: components["parameters"]["occupationCode"];
                /** @description Both unless told */
                readonly path?: "DIRECT" | "COMPETITION";
                /** @description Registered on that day or later */
                readonly registeredFromOn?: components["parameters"]["registeredFromOn"];
                /** @description Registered on that day or earlier */
                readonly registeredToOn?: components["parameters"]["registeredToOn"];
                /** @description What it was on the day asked for */
                readonly state?: components["parameters"]["state"];
                readonly workerId?: components["parameters"]["workerId"];
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        readonly count?: number;
                        readonly countIsLowerBound?: boolean;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly items: readonly {
                            /** Format: uuid */
                            readonly batchId: string;
                            readonly claimedRuleId: unknown;
                            readonly corrections: readonly unknown[];
                            readonly countedMonths: unknown;
                            readonly eligibilityFailures: readonly unknown[];
                            /** Format: uuid */
                            readonly enterpriseId: string;
                            readonly etag: string;
                            /** Format: uuid */
                            readonly id: string;
                            readonly keptParts: Record<string, unknown>;
                            readonly level: string;
                            readonly name: string;
                            readonly occupationCode: string;
                            readonly openObjections: number;
                            readonly path: string;
                            readonly position: string;
                            readonly recognition: {
                                readonly awardId?: unknown;
                                readonly basis: string;
                                readonly competition: unknown;
                                readonly decision: {
                                    readonly abstained: number;
                                    readonly against: number;
                                    /** Format: date */
                                    readonly decidedOn: string;
                                    readonly inFavour: number;
                                    readonly isGranted: boolean;
                                    readonly majority: string;
                                    readonly minutesSha256: string;
                                    readonly quorum: number;
                                };
                                readonly documents: readonly {
                                    /** Format: uuid */
                                    readonly documentId: string;
                                    readonly kind: string;
                                    readonly sha256: string;
                                }[];
                                readonly yearlyBenefitFen: unknown;
                            };
                            /** Format: date */
                            readonly registeredOn: string;
                            readonly requiredParts: readonly unknown[];
                            readonly resitOf: unknown;
                            readonly ruleId: unknown;
                            readonly ruleSet: unknown;
                            readonly scores: Record<string, unknown>;
                            readonly source: unknown;
                            readonly state: string;
                            readonly trade: unknown;
                            readonly waivers: readonly unknown[];
                            /** Format: uuid */
                            readonly workerId: string;
                        }[];
                        readonly knownAt: unknown;
                        readonly nextCursor: unknown;
                    };
                };
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ProposeRecognition_propose: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProposeRecognitionBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly batchId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            /** @description IDEMPOTENCY_IN_PROGRESS, RECOGNITION_PROPOSED_BEFORE */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description AWARD_KIND_WRONG, AWARD_NOT_OF_WORKER, IDEMPOTENCY_KEY_REUSED, OCCUPATION_NOT_IN_SCOPE, RECOGNITION_BASIS_INCOMPLETE, VALIDATION_FAILED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly BatchRegister_recognition: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        /** Format: uuid */
                        readonly batchId: string;
                        readonly claimedRuleId: unknown;
                        readonly corrections: readonly unknown[];
                        readonly countedMonths: unknown;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly eligibilityFailures: readonly unknown[];
                        /** Format: uuid */
                        readonly enterpriseId: string;
                        readonly etag: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly keptParts: Record<string, unknown>;
                        readonly knownAt: unknown;
                        readonly level: string;
                        readonly name: string;
                        readonly occupationCode: string;
                        readonly openObjections: number;
                        readonly path: string;
                        readonly position: string;
                        readonly recognition: {
                            /** Format: uuid */
                            readonly awardId?: null | string;
                            readonly basis: string;
                            readonly competition: null | {
                                readonly code: string;
                                /** Format: date */
                                readonly heldOn: string;
                                readonly rank: number;
                                readonly tier: string;
                            };
                            readonly decision: null | {
                                readonly abstained: number;
                                readonly against: number;
                                /** Format: date */
                                readonly decidedOn: string;
                                readonly inFavour: number;
                                readonly isGranted: boolean;
                                readonly majority: string;
                                readonly minutesSha256: string;
                                readonly quorum: number;
                            };
                            readonly documents: readonly {
                                /** Format: uuid */
                                readonly documentId: string;
                                readonly kind: string;
                                readonly sha256: string;
                            }[];
                            readonly yearlyBenefitFen: unknown;
                        };
                        /** Format: date */
                        readonly registeredOn?: string;
                        readonly requiredParts: readonly unknown[];
                        readonly resitOf: unknown;
                        readonly ruleId: unknown;
                        readonly ruleSet: unknown;
                        readonly scores: Record<string, unknown>;
                        readonly source: unknown;
                        readonly state: string;
                        readonly trade: unknown;
                        readonly waivers: readonly unknown[];
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly DecideRecognition_decide: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DecideRecognitionBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly abstained: number;
                        readonly against: number;
                        /** Format: uuid */
                        readonly id: string;
                        readonly inFavour: number;
                        readonly isGranted: boolean;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            /** @description AUDIENCE_FORBIDDEN, COMMITTEE_MEMBER_IS_MENTOR */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description AWARD_NOT_STANDING, IDEMPOTENCY_IN_PROGRESS, RECOGNITION_WITHOUT_EVIDENCE */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description COMMITTEE_WITHOUT_QUORUM, IDEMPOTENCY_KEY_REUSED, VALIDATION_FAILED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly AttachDocument_attach: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AttachDocumentBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly candidacyId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly kind: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RegisterEnterprise_register: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RegisterEnterpriseBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            /** @description ENTERPRISE_REGISTERED_BEFORE, IDEMPOTENCY_IN_PROGRESS */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description CREDIT_CODE_INVALID, IDEMPOTENCY_KEY_REUSED, VALIDATION_FAILED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly EnterpriseRegister_enterprise: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        readonly bannedUntil: unknown;
                        readonly creditCode: string;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly etag: string;
                        readonly filings: readonly {
                            /** Format: uuid */
                            readonly applicationId: null | string;
                            readonly closures: readonly {
                                /** Format: date */
                                readonly fromOn: string;
                                /** Format: uuid */
                                readonly id: string;
                                readonly kind: string;
                                /** Format: date */
                                readonly lastOn: string;
                                readonly rows: unknown;
                            }[];
                            /** Format: date */
                            readonly effectiveOn: string;
                            /** Format: uuid */
                            readonly enterpriseId: string;
                            /** Format: uuid */
                            readonly filingId: string;
                            /** Format: date */
                            readonly grantedFrom: string;
                            /** Format: uuid */
                            readonly id: string;
                            readonly institutionCode: string;
                            readonly proposals: readonly unknown[];
                            readonly receiptNo: string;
                            /** Format: date-time */
                            readonly recordedAt: string;
                            readonly rectifications: readonly {
                                /** Format: date */
                                readonly closedOn: null | string;
                                /** Format: date */
                                readonly dueOn: null | string;
                                /** Format: date */
                                readonly orderedOn: string;
                                /** Format: uuid */
                                readonly rectificationId: string;
                            }[];
                            readonly region: string;
                            readonly renewal: unknown;
                            readonly scope: readonly {
                                readonly edition: string;
                                /** Format: date */
                                readonly fromOn: string;
                                readonly isInForce: boolean;
                                readonly level: string;
                                readonly occupationCode: string;
                                readonly row: number;
                                readonly siteCode?: string;
                                readonly standard: string;
                                /** Format: date */
                                readonly toOn: null | string;
                                readonly trade: null | string;
                            }[];
                            readonly standing: string;
                            /** Format: date */
                            readonly termFrom: string;
                            /** Format: date */
                            readonly validFrom: string;
                            /** Format: date */
                            readonly validTo: string;
                            /** Format: date */
                            readonly warnedFor: null | string;
                        }[];
                        readonly formerNames: readonly {
                            readonly name: string;
                            /** Format: date */
                            readonly untilOn: string;
                        }[];
                        /** Format: uuid */
                        readonly id: string;
                        readonly knownAt: unknown;
                        readonly name: string;
                        readonly predecessors: readonly unknown[];
                        readonly region: string;
                        /** Format: date-time */
                        readonly registeredAt: string;
                        readonly succeeded: unknown;
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RateTables_all: {
        readonly parameters: {
            readonly query?: {
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly items: readonly {
                            /** Format: date-time */
                            readonly adoptedAt: string;
                            readonly currency: string;
                            /** Format: uuid */
                            readonly enterpriseId: string;
                            /** Format: uuid */
                            readonly id: string;
                            readonly isInForce: boolean;
                            readonly legalBasis: string;
                            /** Format: date-time */
                            readonly proposedAt: string;
                            readonly rows: readonly {
                                readonly amountMinor: number;
                                readonly basis: string;
                                readonly item: string;
                                readonly level: null | string;
                                readonly ruleId: string;
                            }[];
                            readonly status: string;
                            /** Format: date */
                            readonly validFrom: string;
                            readonly validTo: unknown;
                            readonly version: number;
                        }[];
                        readonly knownAt: unknown;
                        readonly nextCursor: unknown;
                    };
                };
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ProposeRateTable_propose: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProposeRateTableBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly version: number;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description IDEMPOTENCY_KEY_REUSED, RATE_ROW_BASIS_WRONG, VALIDATION_FAILED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RateTables_one: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
                readonly version: components["parameters"]["version"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date-time */
                        readonly adoptedAt: null | string;
                        readonly atPosition: string;
                        readonly currency: string;
                        /** Format: date */
                        readonly effectiveOn: string;
                        /** Format: uuid */
                        readonly enterpriseId: string;
                        readonly etag: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly isInForce: boolean;
                        readonly knownAt: unknown;
                        readonly legalBasis: string;
                        /** Format: date-time */
                        readonly proposedAt: string;
                        readonly rows: readonly {
                            readonly amountMinor: number;
                            readonly basis: string;
                            readonly item: string;
                            readonly level: null | string;
                            readonly ruleId: string;
                        }[];
                        readonly status: string;
                        /** Format: date */
                        readonly validFrom: string;
                        readonly validTo: unknown;
                        readonly version: number;
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly AdoptRateTable_adopt: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
                readonly version: components["parameters"]["version"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly version: number;
                    };
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN.PERSON_REQUIRED.SECOND_PERSON_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly Statement_read: {
        readonly parameters: {
            readonly query?: {
                readonly as?: "json" | "xlsx" | "text";
                readonly cursor?: string;
                /** @description Nothing in this answer depends on a day: effectiveOn is null in it */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description Lines of one page, at most and by default 200 */
                readonly limit?: number;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
                readonly period: components["parameters"]["period"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        readonly currency: string;
                        /** Format: uuid */
                        readonly enterpriseId: string;
                        /** Format: date-time */
                        readonly knownAt: string;
                        readonly lines: readonly {
                            readonly adjustsPeriod: null | string;
                            readonly amountMinor: number;
                            readonly basis: string;
                            readonly causeEventIds: readonly string[];
                            readonly closedMinor?: number;
                            readonly days: number;
                            readonly daysInMonth: number;
                            readonly dueMinor?: number;
                            readonly employeeNo: string;
                            /** Format: uuid */
                            readonly lineId: string;
                            readonly noteCode?: string;
                            readonly rateMinor: number;
                            readonly ruleId: string;
                            readonly tier: null | string;
                            /** Format: date */
                            readonly toOn?: string;
                            readonly type: string;
                        }[];
                        readonly missing: readonly {
                            readonly employeeNo: string;
                            readonly reasonCode: string;
                        }[];
                        readonly nextCursor: null | string;
                        readonly partMonth: string;
                        readonly period: string;
                        readonly rounding: string;
                        readonly ruleVersion: string;
                        readonly start: string;
                        readonly status: string;
                        readonly totals: {
                            readonly amountMinor: number;
                            readonly byType: {
                                readonly [key: string]: number;
                            };
                            readonly lines: number;
                            readonly missing: number;
                            readonly workers: number;
                        };
                    };
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description NOT_ACCEPTABLE */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ProposeClosing_propose: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
                readonly period: components["parameters"]["period"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly amountMinor: number;
                        readonly digest: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly lines: number;
                        readonly missing: number;
                        readonly period: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly status: string;
                        readonly workers: number;
                    };
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN.PERSON_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description IDEMPOTENCY_IN_PROGRESS, PERIOD_CLOSED_BEFORE, PERIOD_NOT_OVER, PERIOD_OUT_OF_ORDER */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ConfirmClosing_confirm: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly closingId: string;
                readonly id: components["parameters"]["id"];
                readonly period: components["parameters"]["period"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly period: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly status: string;
                    };
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN.PERSON_REQUIRED.SECOND_PERSON_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description IDEMPOTENCY_IN_PROGRESS, PERIOD_CLOSED_BEFORE, STATEMENT_CHANGED_SINCE_PROPOSAL */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly EnterpriseDossier_dossier: {
        readonly parameters: {
            readonly query?: {
                /** @description zip: everything, in one archive with a start page; json, unless told: what is in it, with the SHA-256 of each file */
                readonly as?: "json" | "zip";
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly DeclareHeadcount_declare: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeclareHeadcountBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RenameEnterprise_rename: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RenameEnterpriseBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly fromOn: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly SucceedEnterprise_succeed: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SucceedEnterpriseBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        /** Format: uuid */
                        readonly successorId: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ErrorCatalogue_all: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly code: string;
                            readonly en: string;
                            readonly status: number;
                            readonly zh: string;
                        }[];
                    };
                };
            };
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly FilingApplications_list: {
        readonly parameters: {
            readonly query?: {
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                readonly enterpriseId?: components["parameters"]["enterpriseId"];
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
                readonly state?: "DRAFT" | "SUBMITTED" | "RETURNED" | "GRANTED";
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly items: readonly {
                            readonly category: string;
                            readonly chainCode: string;
                            /** Format: date-time */
                            readonly changedAt: string;
                            readonly coverage: readonly string[];
                            /** Format: uuid */
                            readonly enterpriseId: string;
                            readonly etag: string;
                            /** Format: uuid */
                            readonly filingId: string;
                            readonly gaps: readonly unknown[];
                            /** Format: uuid */
                            readonly id: string;
                            readonly receiptNo: string;
                            readonly region: string;
                            readonly requirements: readonly {
                                readonly evidence: unknown;
                                readonly requirement: string;
                            }[];
                            readonly scope: readonly {
                                readonly edition: string;
                                /** Format: date */
                                readonly fromOn: string;
                                readonly level: string;
                                readonly occupationCode: string;
                                readonly row: number;
                                readonly siteCode: string;
                                readonly standard: string;
                                readonly toOn: unknown;
                                readonly trade: string;
                            }[];
                            readonly sites: readonly {
                                readonly region: string;
                                readonly siteCode: string;
                            }[];
                            readonly state: string;
                            /** Format: date */
                            readonly submittedOn: string;
                            /** Format: date */
                            readonly wishedFrom: string;
                        }[];
                        readonly knownAt: unknown;
                        readonly nextCursor: unknown;
                    };
                };
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly DraftApplication_draft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApplicationBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description DIMENSION_CODE_UNKNOWN, IDEMPOTENCY_KEY_REUSED, OCCUPATION_UNKNOWN, SCOPE_STANDARD_UNKNOWN, TARGET_GROUP_NOT_PUBLIC, VALIDATION_FAILED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly FilingApplications_one: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        readonly category: string;
                        readonly chainCode: string;
                        /** Format: date-time */
                        readonly changedAt: string;
                        readonly coverage: readonly string[];
                        /** Format: date */
                        readonly effectiveOn: string;
                        /** Format: uuid */
                        readonly enterpriseId: string;
                        readonly etag: string;
                        /** Format: uuid */
                        readonly filingId: null | string;
                        readonly gaps: readonly {
                            readonly code: string;
                            readonly row: number | null;
                        }[];
                        /** Format: uuid */
                        readonly id: string;
                        readonly knownAt: unknown;
                        readonly receiptNo: null | string;
                        readonly region: string;
                        readonly requirements: readonly {
                            readonly evidence: unknown;
                            readonly requirement: string;
                        }[];
                        readonly scope: readonly {
                            readonly edition: string;
                            /** Format: date */
                            readonly fromOn: string;
                            readonly level: string;
                            readonly occupationCode: string;
                            readonly row: number;
                            readonly siteCode: string;
                            readonly standard: string;
                            readonly toOn: unknown;
                            readonly trade: string;
                        }[];
                        readonly sites: readonly {
                            readonly region: string;
                            readonly siteCode: string;
                        }[];
                        readonly state: string;
                        /** Format: date */
                        readonly submittedOn: null | string;
                        /** Format: date */
                        readonly wishedFrom: string;
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly DraftApplication_redraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApplicationBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly GrantApplication_grant: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GrantApplicationBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly applicationId: string;
                        /** Format: uuid */
                        readonly enterpriseId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description APPLICATION_STATE_FORBIDS, IDEMPOTENCY_IN_PROGRESS */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ReturnApplication_giveBack: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnApplicationBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly gaps: readonly {
                            readonly code: string;
                            readonly row: number | null;
                        }[];
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly SubmitApplication_submit: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            /** @description APPLICATION_INCOMPLETE, IDEMPOTENCY_KEY_REUSED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly EnterpriseRegister_filings: {
        readonly parameters: {
            readonly query?: {
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                readonly enterpriseId?: components["parameters"]["enterpriseId"];
                /** @description Institution code */
                readonly institutionCode?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly items: readonly {
                            readonly applicationId: unknown;
                            readonly closures: readonly {
                                /** Format: date */
                                readonly fromOn: string;
                                readonly id: unknown;
                                readonly kind: string;
                                readonly lastOn: unknown;
                                readonly rows: unknown;
                            }[];
                            /** Format: date */
                            readonly effectiveOn: string;
                            /** Format: uuid */
                            readonly enterpriseId: string;
                            readonly etag: string;
                            /** Format: uuid */
                            readonly filingId: string;
                            /** Format: date */
                            readonly grantedFrom: string;
                            /** Format: uuid */
                            readonly id: string;
                            readonly institutionCode: string;
                            readonly proposals: readonly unknown[];
                            readonly receiptNo: string;
                            /** Format: date-time */
                            readonly recordedAt: string;
                            readonly rectifications: readonly unknown[];
                            readonly region: string;
                            readonly renewal: unknown;
                            readonly scope: readonly {
                                readonly edition: string;
                                /** Format: date */
                                readonly fromOn: string;
                                readonly isInForce: boolean;
                                readonly level: string;
                                readonly occupationCode: string;
                                readonly row: number;
                                readonly standard: string;
                                readonly toOn: unknown;
                                readonly trade: null | string;
                            }[];
                            readonly standing: string;
                            /** Format: date */
                            readonly termFrom: string;
                            /** Format: date */
                            readonly validFrom: string;
                            /** Format: date */
                            readonly validTo: string;
                            /** Format: date */
                            readonly warnedFor: null | string;
                        }[];
                        /** Format: date */
                        readonly knownAt: null | string;
                        readonly nextCursor: unknown;
                    };
                };
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly GrantFiling_grant: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GrantFilingBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly enterpriseId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            /** @description AUDIENCE_FORBIDDEN, REFILING_BANNED */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description FILING_SPAN_REVERSED, IDEMPOTENCY_KEY_REUSED, SCOPE_STANDARD_UNKNOWN, VALIDATION_FAILED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly EnterpriseRegister_filing: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly applicationId: null | string;
                        readonly atPosition: string;
                        readonly closures: readonly {
                            /** Format: date */
                            readonly fromOn: string;
                            /** Format: uuid */
                            readonly id: null | string;
                            readonly kind: string;
                            /** Format: date */
                            readonly lastOn: null | string;
                            readonly rows: unknown;
                        }[];
                        /** Format: date */
                        readonly effectiveOn: string;
                        /** Format: uuid */
                        readonly enterpriseId: string;
                        readonly etag: string;
                        /** Format: uuid */
                        readonly filingId: string;
                        /** Format: date */
                        readonly grantedFrom: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly institutionCode: string;
                        /** Format: date */
                        readonly knownAt: null | string;
                        readonly proposals: readonly {
                            readonly documentNo: string;
                            /** Format: date */
                            readonly fromOn?: string;
                            /** Format: uuid */
                            readonly id: string;
                            readonly kind: string;
                            readonly reasonCode: string;
                            /** Format: date */
                            readonly refilingBanUntil?: string;
                            readonly rows?: unknown;
                        }[];
                        readonly receiptNo: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly rectifications: readonly {
                            /** Format: date */
                            readonly closedOn: null | string;
                            /** Format: date */
                            readonly dueOn: null | string;
                            /** Format: date */
                            readonly orderedOn: string;
                            /** Format: uuid */
                            readonly rectificationId: string;
                        }[];
                        readonly region: string;
                        readonly renewal: null | {
                            /** Format: uuid */
                            readonly renewalId: string;
                            /** Format: date */
                            readonly requestedOn: string;
                        };
                        readonly scope: readonly {
                            readonly edition: string;
                            /** Format: date */
                            readonly fromOn: string;
                            readonly isInForce: boolean;
                            readonly level: string;
                            readonly occupationCode: string;
                            readonly row: number;
                            readonly siteCode?: string;
                            readonly standard: string;
                            /** Format: date */
                            readonly toOn: null | string;
                            readonly trade: null | string;
                        }[];
                        readonly standing: string;
                        /** Format: date */
                        readonly termFrom: string;
                        /** Format: date */
                        readonly validFrom: string;
                        /** Format: date */
                        readonly validTo: string;
                        /** Format: date */
                        readonly warnedFor: null | string;
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ProposeCancellation_propose: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProposeCancellationBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly filingId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ConfirmCancellation_confirm: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly cancellationId: string;
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly filingId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly PayEvidence_list: {
        readonly parameters: {
            readonly query?: {
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly OrderRectification_order: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderRectificationBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly dueOn: string;
                        /** Format: uuid */
                        readonly filingId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly CloseRectification_close: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
                readonly rectificationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CloseRectificationBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly closedOn: string;
                        /** Format: uuid */
                        readonly filingId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ReinstateFiling_reinstate: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReinstateFilingBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly filingId: string;
                        /** Format: date */
                        readonly fromOn: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description IDEMPOTENCY_IN_PROGRESS, RECTIFICATION_OPEN */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RequestRenewal_request: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly filingId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description IDEMPOTENCY_IN_PROGRESS, RENEWAL_WINDOW_CLOSED */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly GrantRenewal_grant: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
                readonly renewalId: components["parameters"]["renewalId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GrantRenewalBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly filingId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description IDEMPOTENCY_IN_PROGRESS, RENEWAL_BATCHES_TOO_FEW, RENEWAL_CERTIFICATES_NOT_VISIBLE, RENEWAL_PAY_EVIDENCE_MISSING */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RefuseRenewal_refuse: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
                readonly renewalId: components["parameters"]["renewalId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RefuseRenewalBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly filingId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ChangeScope_change: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeScopeBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly filingId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description IDEMPOTENCY_KEY_REUSED, SCOPE_LEVEL_NOT_CERTIFIED, SCOPE_STANDARD_UNFIT, SCOPE_STANDARD_UNKNOWN, SCOPE_STARTS_IN_PAST, VALIDATION_FAILED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ScoreCards_ofFiling: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly items: readonly {
                            readonly decision: {
                                /** Format: date */
                                readonly decidedOn: string;
                                readonly documentNo: string;
                                /** Format: uuid */
                                readonly followUpId: string;
                                readonly legalBasis: string;
                                readonly outcome: string;
                                readonly reasonCode: string;
                            };
                            /** Format: date-time */
                            readonly drawnAt: string;
                            readonly earned: number;
                            /** Format: uuid */
                            readonly enterpriseId: string;
                            /** Format: uuid */
                            readonly filingId: string;
                            /** Format: uuid */
                            readonly id: string;
                            readonly isInactive: boolean;
                            readonly judged: number;
                            readonly lines: readonly {
                                readonly counted: number;
                                readonly earned: number | null;
                                readonly ground: string;
                                readonly indicator: string;
                                readonly isAssessed: boolean;
                                readonly points: number;
                                readonly rows: readonly {
                                    readonly href: string;
                                    /** Format: date */
                                    readonly on: null | string;
                                    readonly ref: string;
                                }[];
                            }[];
                            readonly notAssessed: readonly string[];
                            readonly permille: number;
                            readonly policyPack: string;
                            readonly proposal: string;
                            readonly region: string;
                            readonly state: string;
                            readonly year: number;
                        }[];
                        readonly knownAt: unknown;
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly DrawScoreCard_draw: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DrawScoreCardBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly earned: number;
                        /** Format: uuid */
                        readonly filingId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly judged: number;
                        readonly notAssessed: readonly string[];
                        readonly permille: number;
                        readonly position: string;
                        readonly proposal: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly year: number;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description IDEMPOTENCY_IN_PROGRESS, SCORE_CARD_YEAR_NOT_OVER */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ProposeSuspension_propose: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProposeSuspensionBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly filingId: string;
                        /** Format: date */
                        readonly fromOn: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ConfirmSuspension_confirm: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
                readonly suspensionId: components["parameters"]["suspensionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly filingId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN.SECOND_PERSON_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly WithdrawFiling_withdraw: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WithdrawFilingBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description FILING_HAS_OPEN_BATCHES, IDEMPOTENCY_IN_PROGRESS */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly InspectionRegister_findings: {
        readonly parameters: {
            readonly query?: {
                readonly code?: "SCOPE_EXCEEDED" | "NOT_COVERED_STAFF" | "ELIGIBILITY_UNPROVEN" | "EXAMINERS_UNQUALIFIED" | "ORIGINALS_MISSING" | "TIMES_IMPLAUSIBLE" | "NOTICE_DIFFERS" | "LOOKUP_DIFFERS" | "FEES_CHARGED" | "ARCHIVE_INCOMPLETE" | "PAY_EVIDENCE_MISSING";
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                readonly enterpriseId?: components["parameters"]["enterpriseId"];
                readonly inspectionId?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
                /** @description What it was on the day asked for */
                readonly state?: "FOUND" | "RECTIFYING" | "OVERDUE" | "REPORTED" | "CLOSED" | "NOT_YET";
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly InspectionRegister_finding: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ReportRectification_report: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReportRectificationBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly Imports_one: {
        readonly parameters: {
            readonly query?: {
                /** @description Taken for the sake of clients that always send it; a job is always read as it is */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atomic: boolean | null;
                        /** Format: uuid */
                        readonly batchId: string;
                        readonly besides: null | {
                            readonly employments: {
                                readonly created?: number;
                                readonly error: number;
                                readonly ok: number;
                                readonly rows: number;
                                readonly same?: number;
                                readonly skipped: number;
                                readonly updated?: number;
                                readonly warning: number;
                            };
                            readonly qualifications: {
                                readonly created?: number;
                                readonly error: number;
                                readonly ok: number;
                                readonly rows: number;
                                readonly same?: number;
                                readonly skipped: number;
                                readonly updated?: number;
                                readonly warning: number;
                            };
                        };
                        readonly counts: null | {
                            readonly created?: number;
                            readonly error: number;
                            readonly ok: number;
                            readonly rows: number;
                            readonly same?: number;
                            readonly skipped: number;
                            readonly updated?: number;
                            readonly warning: number;
                        };
                        /** Format: date-time */
                        readonly expiresAt: string;
                        readonly file: {
                            readonly columnsIgnored: readonly unknown[];
                            readonly dataRows: number | null;
                            readonly encoding: null | string;
                            readonly kind: null | string;
                            readonly sha256: string;
                            readonly sheet: null | string;
                            readonly sheetsIgnored: readonly unknown[];
                        };
                        /** Format: uuid */
                        readonly id: string;
                        readonly match: string;
                        readonly mode: string;
                        readonly position: null | string;
                        readonly progress: {
                            readonly done: number;
                            readonly of: number;
                        };
                        /** Format: date-time */
                        readonly receivedAt: string;
                        readonly refusal: null | {
                            readonly code: string;
                            readonly message: string;
                            readonly params: {
                                readonly error?: number;
                                readonly found?: number;
                                readonly limit?: number;
                                readonly reason?: string;
                                readonly unit?: string;
                            };
                        };
                        readonly state: string;
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ApplyImport_apply: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApplyImportBody"];
            };
        };
        readonly responses: {
            /** @description Taken on */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atomic: boolean;
                        /** Format: uuid */
                        readonly batchId: string;
                        readonly besides: {
                            readonly employments: {
                                readonly error: number;
                                readonly ok: number;
                                readonly rows: number;
                                readonly skipped: number;
                                readonly warning: number;
                            };
                            readonly qualifications: {
                                readonly error: number;
                                readonly ok: number;
                                readonly rows: number;
                                readonly skipped: number;
                                readonly warning: number;
                            };
                        };
                        readonly counts: {
                            readonly created?: number;
                            readonly error: number;
                            readonly ok: number;
                            readonly rows: number;
                            readonly same?: number;
                            readonly skipped: number;
                            readonly updated?: number;
                            readonly warning: number;
                        };
                        /** Format: date-time */
                        readonly expiresAt: string;
                        readonly file: {
                            readonly columnsIgnored: readonly unknown[];
                            readonly dataRows: number;
                            readonly encoding: string;
                            readonly kind: string;
                            readonly sha256: string;
                            readonly sheet: null | string;
                            readonly sheetsIgnored: readonly unknown[];
                        };
                        /** Format: uuid */
                        readonly id: string;
                        readonly match: string;
                        readonly mode: string;
                        readonly position: string;
                        readonly progress: {
                            readonly done: number;
                            readonly of: number;
                        };
                        /** Format: date-time */
                        readonly receivedAt: string;
                        readonly refusal: unknown;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description IDEMPOTENCY_IN_PROGRESS, IMPORT_NOT_CHECKED, IMPORT_REFUSED */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly Imports_errorFile: {
        readonly parameters: {
            readonly query?: {
                /** @description Taken for the sake of clients that always send it; a job is always read as it is */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            /** @description IMPORT_EXPIRED, NOT_FOUND */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly Imports_list: {
        readonly parameters: {
            readonly query?: {
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description Rows of a page: 1 to 200, 50 unless told */
                readonly limit?: string;
                /** @description Taken for the sake of clients that always send it; a job is always read as it is */
                readonly minPosition?: string;
                /** @description roster unless told; the others are the sheets 工作经历 and 持证 */
                readonly sheet?: "roster" | "employments" | "qualifications";
                /** @description warning: rows with a warning, whatever their status */
                readonly status?: "ok" | "error" | "skipped" | "warning";
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            /** Format: uuid */
                            readonly candidacyId?: string;
                            readonly employeeNo: null | string;
                            readonly errors: readonly {
                                readonly code: string;
                                readonly location: {
                                    readonly cell: string;
                                    readonly column: string;
                                    readonly field: string;
                                    readonly row: number;
                                    readonly sheet: null | string;
                                };
                                readonly message: string;
                                readonly params: {
                                    readonly age?: number;
                                    /** Format: date */
                                    readonly asOf?: string;
                                    readonly column: string;
                                    readonly condition?: string;
                                    readonly employeeNo?: string;
                                    readonly filedLevels?: readonly string[];
                                    readonly firstRow?: number;
                                    readonly fits?: string;
                                    /** Format: date */
                                    readonly issuedOn?: string;
                                    readonly level?: string;
                                    readonly minimumAge?: number;
                                    readonly missing?: string;
                                    readonly nearest?: readonly string[];
                                    readonly occupation?: string;
                                    readonly occupationCode?: string;
                                    /** Format: date */
                                    readonly on?: string;
                                    readonly printed?: string;
                                    /** Format: date */
                                    readonly reachedOn?: string;
                                    readonly ruleId?: string;
                                    readonly shortDays?: number;
                                    readonly shortMonths?: number;
                                    readonly shortTotalDays?: number;
                                    readonly years?: number;
                                };
                                readonly valueMasked: string;
                            }[];
                            readonly nameMasked: null | string;
                            readonly notices: readonly unknown[];
                            readonly result: null | string;
                            readonly row: number;
                            readonly status: string;
                            readonly warnings: readonly {
                                readonly code: string;
                                readonly location: {
                                    readonly cell: string;
                                    readonly column: string;
                                    readonly field: string;
                                    readonly row: number;
                                    readonly sheet: unknown;
                                };
                                readonly message: string;
                                readonly params: {
                                    /** Format: date */
                                    readonly assessmentOn: string;
                                    readonly column: string;
                                };
                                readonly valueMasked: string;
                            }[];
                            /** Format: uuid */
                            readonly workerId?: string;
                        }[];
                        readonly nextCursor: unknown;
                    };
                };
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly InspectionRegister_inspections: {
        readonly parameters: {
            readonly query?: {
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
                /** @description Division code (GB/T 2260) */
                readonly region?: components["parameters"]["region"];
                /** @description What it was on the day asked for */
                readonly state?: "OPEN" | "DRAWN" | "CLOSED" | "NOT_YET";
                readonly subject?: "INSTITUTIONS" | "BATCHES" | "CERTIFICATES";
                readonly tier?: "COUNTY" | "CITY" | "PROVINCE" | "MINISTRY";
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly OpenInspection_open: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenInspectionBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly InspectionRegister_inspection: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly CloseInspection_close: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CloseInspectionBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RecordFinding_record: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordFindingBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly CloseFinding_close: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly findingId: components["parameters"]["findingId"];
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CloseFindingBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly OrderFindingRectification_order: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly findingId: components["parameters"]["findingId"];
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderFindingRectificationBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ImposeSanction_impose: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly findingId: components["parameters"]["findingId"];
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImposeSanctionBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly InspectionRegister_redraw: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
                /** @description Another seed, to see what it would have drawn; that of the draw unless told */
                readonly seed?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly DrawSample_draw: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DrawSampleBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly LedgerSummary_summary: {
        readonly parameters: {
            readonly query?: {
                /** @description Nothing in this answer depends on a day: effectiveOn is null in it */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        readonly counts: {
                            readonly allowances: number;
                            readonly appointments: number;
                            readonly candidacies: number;
                            readonly certificates: number;
                            readonly enterprises: number;
                            readonly events: number;
                            readonly promotions: number;
                            readonly workers: number;
                        };
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly eventsByType: {
                            readonly [key: string]: number;
                        };
                        readonly knownAt: unknown;
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly AgreementRegister_agreements: {
        readonly parameters: {
            readonly query?: {
                readonly apprenticeId?: string;
                readonly cohortId?: string;
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                readonly mentorId?: string;
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly SignMentorAgreement_sign: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignMentorAgreementBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly apprenticeId: string;
                        /** Format: date */
                        readonly fromOn: string;
                        /** Format: uuid */
                        readonly id: string;
                        /** Format: date */
                        readonly lastOn: string;
                        /** Format: uuid */
                        readonly mentorId: string;
                        readonly occupationCode: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly targetLevel: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description APPRENTICE_HAS_MENTOR, IDEMPOTENCY_IN_PROGRESS, MENTOR_BELOW_LEVEL, MENTOR_NOT_ABOVE_APPRENTICE, TOO_MANY_APPRENTICES */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description IDEMPOTENCY_KEY_REUSED, MENTOR_IS_APPRENTICE, VALIDATION_FAILED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly AgreementRegister_agreement: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly apprenticeId: string;
                        readonly atPosition: string;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly endReason: null | string;
                        /** Format: uuid */
                        readonly enterpriseId: string;
                        readonly etag: string;
                        /** Format: date */
                        readonly fromOn: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly isInForce: boolean;
                        readonly knownAt: unknown;
                        /** Format: date */
                        readonly lastOn: string;
                        /** Format: uuid */
                        readonly mentorId: string;
                        readonly occupationCode: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly region: string;
                        readonly targetLevel: string;
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly AssessAgreement_assess: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssessAgreementBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly EndMentorAgreement_end: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EndMentorAgreementBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        /** Format: date */
                        readonly lastOn: string;
                        readonly position: string;
                        readonly reason: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description AGREEMENT_ENDED_BEFORE, IDEMPOTENCY_IN_PROGRESS */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description AGREEMENT_END_OUTSIDE_TERM, IDEMPOTENCY_KEY_REUSED, VALIDATION_FAILED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ReplaceMentor_replace: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReplaceMentorBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly Meta_figures: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly idempotencyKeyDays: number;
                        readonly languages: readonly string[];
                        readonly maxBodyBytes: number;
                        readonly maxPageLimit: number;
                        readonly minPositionWaitMs: number;
                        readonly pageLimit: number;
                        readonly timeZone: string;
                        readonly version: string;
                    };
                };
            };
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly NumberRegister_series: {
        readonly parameters: {
            readonly query?: {
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
                /** @description Year of issue */
                readonly year?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly institutionCode: components["parameters"]["institutionCode"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        /** Format: date */
                        readonly effectiveOn: null | string;
                        readonly etag?: string;
                        readonly gaps: readonly unknown[];
                        readonly institutionCode: string;
                        readonly knownAt: unknown;
                        readonly levels: readonly {
                            readonly givenUnused: number;
                            readonly highest: number;
                            readonly level: string;
                            readonly neverGiven: number;
                            readonly reserved: number;
                            readonly voided: number;
                            readonly year: number;
                        }[];
                        readonly nextCursor: unknown;
                    };
                };
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly AllocateNumbers_allocate: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly institutionCode: components["parameters"]["institutionCode"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AllocateNumbersBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly institutionCode: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description IDEMPOTENCY_IN_PROGRESS, NUMBERS_MADE_HERE, NUMBER_MALFORMED, NUMBER_TAKEN */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ImportNumbers_take: {
        readonly parameters: {
            readonly query: {
                /** @description Number of the letter that gave them (文号) */
                readonly documentNo: string;
            };
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly institutionCode: components["parameters"]["institutionCode"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                readonly "text/csv": string;
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly institutionCode: string;
                        readonly numbers: number;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description IDEMPOTENCY_KEY_REUSED, LIST_CELLS_WRONG, VALIDATION_FAILED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly PlanRegister_plans: {
        readonly parameters: {
            readonly query?: {
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
                readonly state?: "FILED" | "RETURNED" | "ACCEPTED";
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly items: readonly {
                            /** Format: date */
                            readonly answeredOn: string;
                            /** Format: date */
                            readonly assessmentOn: string;
                            /** Format: uuid */
                            readonly batchId: string;
                            readonly dimensions: {
                                readonly chainCode: unknown;
                                readonly clusterCode: unknown;
                                readonly programmeCode: unknown;
                                readonly projectId: null | string;
                                readonly targetGroup: null | string;
                                readonly trainingKind: unknown;
                            };
                            /** Format: uuid */
                            readonly enterpriseId: string;
                            readonly etag: string;
                            /** Format: date */
                            readonly filedOn: string;
                            /** Format: uuid */
                            readonly filingId: string;
                            readonly gaps: readonly unknown[];
                            /** Format: uuid */
                            readonly id: string;
                            readonly path: string;
                            readonly planNo: string;
                            readonly position: string;
                            readonly receiptNo: string;
                            readonly state: string;
                            readonly subjects: readonly {
                                readonly candidates: number;
                                readonly level: string;
                                readonly occupationCode: string;
                                readonly trade: null | string;
                            }[];
                        }[];
                        readonly knownAt: unknown;
                        readonly nextCursor: unknown;
                    };
                };
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly FilePlan_file: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FilePlanBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly planNo: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            /** @description FILING_ENDED, IDEMPOTENCY_IN_PROGRESS */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description DIMENSION_CODE_UNKNOWN, IDEMPOTENCY_KEY_REUSED, PLAN_TOO_LATE, TARGET_GROUP_NOT_PUBLIC, VALIDATION_FAILED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly PlanRegister_plan: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly answeredOn: null | string;
                        /** Format: date */
                        readonly assessmentOn: string;
                        readonly atPosition: string;
                        /** Format: uuid */
                        readonly batchId: null | string;
                        readonly dimensions: {
                            readonly chainCode: unknown;
                            readonly clusterCode: unknown;
                            readonly programmeCode: unknown;
                            readonly projectId: null | string;
                            readonly targetGroup: null | string;
                            readonly trainingKind: unknown;
                        };
                        /** Format: date */
                        readonly effectiveOn: string;
                        /** Format: uuid */
                        readonly enterpriseId: string;
                        readonly etag: string;
                        /** Format: date */
                        readonly filedOn: string;
                        /** Format: uuid */
                        readonly filingId: string;
                        readonly gaps: readonly string[];
                        /** Format: uuid */
                        readonly id: string;
                        readonly knownAt: unknown;
                        readonly path: string;
                        readonly planNo: string;
                        readonly position: string;
                        readonly receiptNo: null | string;
                        readonly returnText: null | string;
                        readonly state: string;
                        readonly subjects: readonly {
                            readonly candidates: number;
                            readonly level: string;
                            readonly occupationCode: string;
                            readonly trade: null | string;
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly AcceptPlan_accept: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AcceptPlanBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description IDEMPOTENCY_IN_PROGRESS, PLAN_NOT_WAITING */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ReturnPlan_return: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnPlanBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly gaps: readonly string[];
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly FilePlan_revise: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FilePlanBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly planNo: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ProposePolicyPack_propose: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PolicyPackBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly ref: string;
                        readonly state: string;
                        /** Format: date */
                        readonly validFrom: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description IDEMPOTENCY_KEY_REUSED, PACK_NOT_AHEAD, VALIDATION_FAILED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly PolicyPacks_one: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        readonly document: {
                            readonly notice: {
                                readonly workingDays: number;
                            };
                            readonly packId: string;
                            readonly region: string;
                            /** Format: date */
                            readonly validFrom: string;
                            readonly validTo: unknown;
                            readonly version: string;
                        };
                        /** Format: date */
                        readonly effectiveOn: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly knownAt: unknown;
                        readonly state: string;
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ConfirmPolicyPack_confirm: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                        /** Format: date */
                        readonly validFrom: string;
                    };
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN.SECOND_PERSON_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RecognitionRegister_list: {
        readonly parameters: {
            readonly query?: {
                readonly certificateId?: string;
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                readonly enterpriseId?: components["parameters"]["enterpriseId"];
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
                /** @description What it was on the day asked for */
                readonly state?: "TOP_UP_PENDING" | "ACCEPTED" | "REFUSED" | "LAPSED" | "ENDED" | "NOT_YET";
                readonly workerId?: components["parameters"]["workerId"];
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RecognitionRegister_one: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly CompleteTopUp_complete: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CompleteTopUpBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly Recoveries_list: {
        readonly parameters: {
            readonly query?: {
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                readonly enterpriseId?: components["parameters"]["enterpriseId"];
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
                /** @description OVERTURNED with the annulment, as though it had never been */
                readonly state?: "PROPOSED" | "DECIDED" | "OVERTURNED";
                readonly workerId?: components["parameters"]["workerId"];
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly Recoveries_one: {
        readonly parameters: {
            readonly query?: {
                /** @description Nothing in this answer depends on a day: effectiveOn is null in it */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly DecideRecovery_decide: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DecideRecoveryBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ScoreCards_list: {
        readonly parameters: {
            readonly query?: {
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                readonly enterpriseId?: components["parameters"]["enterpriseId"];
                readonly filingId?: components["parameters"]["filingId"];
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
                /** @description What the card proposes */
                readonly proposal?: "KEEP" | "RECTIFY" | "SUSPEND" | "EXIT";
                /** @description What it was on the day asked for: DRAWN awaits a decision */
                readonly state?: "DRAWN" | "DECIDED" | "NOT_YET";
                /** @description The year that is judged */
                readonly year?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly items: readonly {
                            readonly decision: {
                                /** Format: date */
                                readonly decidedOn: string;
                                readonly documentNo: string;
                                /** Format: uuid */
                                readonly followUpId: string;
                                readonly legalBasis: string;
                                readonly outcome: string;
                                readonly reasonCode: string;
                            };
                            /** Format: date-time */
                            readonly drawnAt: string;
                            readonly earned: number;
                            /** Format: uuid */
                            readonly enterpriseId: string;
                            readonly etag: string;
                            /** Format: uuid */
                            readonly filingId: string;
                            /** Format: uuid */
                            readonly id: string;
                            readonly isInactive: boolean;
                            readonly judged: number;
                            readonly notAssessed: readonly string[];
                            readonly permille: number;
                            readonly policyPack: string;
                            readonly position: string;
                            readonly proposal: string;
                            readonly region: string;
                            readonly state: string;
                            readonly year: number;
                        }[];
                        /** Format: date */
                        readonly knownAt: null | string;
                        readonly nextCursor: unknown;
                    };
                };
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ScoreCards_one: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        readonly decision: null | {
                            /** Format: date */
                            readonly decidedOn: string;
                            readonly documentNo: string;
                            /** Format: uuid */
                            readonly followUpId: string;
                            readonly legalBasis: string;
                            readonly outcome: string;
                            readonly reasonCode: string;
                        };
                        /** Format: date-time */
                        readonly drawnAt: string;
                        readonly earned: number;
                        /** Format: date */
                        readonly effectiveOn: string;
                        /** Format: uuid */
                        readonly enterpriseId: string;
                        readonly etag: string;
                        /** Format: uuid */
                        readonly filingId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly isInactive: boolean;
                        readonly judged: number;
                        readonly knownAt: unknown;
                        readonly lines: readonly {
                            readonly counted: number;
                            readonly earned: number | null;
                            readonly ground: string;
                            readonly indicator: string;
                            readonly isAssessed: boolean;
                            readonly points: number;
                            readonly rows: readonly {
                                readonly href: string;
                                /** Format: date */
                                readonly on: null | string;
                                readonly ref: string;
                            }[];
                        }[];
                        readonly notAssessed: readonly string[];
                        readonly permille: number;
                        readonly policyPack: string;
                        readonly proposal: string;
                        readonly region: string;
                        readonly state: string;
                        readonly year: number;
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly DecideScoreCard_decide: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DecideScoreCardBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly filingId: string;
                        /** Format: uuid */
                        readonly followUpId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly outcome: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description IDEMPOTENCY_IN_PROGRESS, SCORE_CARD_DECIDED_BEFORE */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description IDEMPOTENCY_KEY_REUSED, SCORE_CARD_DUE_DAY_MISSING, VALIDATION_FAILED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ShareSite_share: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ShareSiteBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly chainCode: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly siteCode: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ShareSite_end: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SiteOfChainBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly chainCode: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly siteCode: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly SittingRegister_sitting: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        /** Format: uuid */
                        readonly batchId: string;
                        /** Format: date */
                        readonly effectiveOn: string;
                        /** Format: uuid */
                        readonly enterpriseId: string;
                        readonly etag: string;
                        readonly from: string;
                        readonly hostEnterpriseId: unknown;
                        /** Format: uuid */
                        readonly id: string;
                        readonly knownAt: unknown;
                        readonly levels: readonly string[];
                        readonly occupationCode: string;
                        /** Format: date */
                        readonly on: string;
                        readonly part: string;
                        readonly position: string;
                        readonly recusals: readonly unknown[];
                        readonly rooms: readonly {
                            readonly candidacyIds: readonly string[];
                            readonly examiners: readonly {
                                /** Format: uuid */
                                readonly examinerId: string;
                                readonly role: string;
                            }[];
                            readonly papers: number | null;
                            readonly room: string;
                            readonly seats: number;
                        }[];
                        readonly siteCode: string;
                        readonly state: string;
                        readonly trade: null | string;
                        readonly until: string;
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RunSitting_cancel: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CancelSittingBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly StaffSitting_assign: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssignExaminerBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly examinerId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly role: string;
                        readonly room: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            /** @description ASSESSOR_IS_MENTOR, AUDIENCE_FORBIDDEN */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description BATCH_CANCELLED, EXAMINER_BUSY, IDEMPOTENCY_IN_PROGRESS */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly StaffSitting_release: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly examinerId: string;
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly examinerId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RunSitting_hold: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                    };
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description BATCH_CANCELLED, IDEMPOTENCY_IN_PROGRESS, PANEL_EVEN */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RunSitting_handOver: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HandOverPapersBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly room: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["BATCH_CANCELLED.IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly StaffSitting_recuse: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeclareRecusalBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly candidacyId: string;
                        /** Format: uuid */
                        readonly examinerId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RunSitting_seat: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SeatCandidatesBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly room: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["BATCH_CANCELLED.IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly StandardRegister_list: {
        readonly parameters: {
            readonly query?: {
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                readonly kind?: "NATIONAL" | "INDUSTRY" | "ENTERPRISE_NORM" | "CHAIN_NORM";
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
                /** @description Occupation code */
                readonly occupationCode?: components["parameters"]["occupationCode"];
                /** @description Code of the standard, without its version */
                readonly standardCode?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        /** Format: date */
                        readonly effectiveOn: null | string;
                        readonly items: readonly {
                            /** Format: uuid */
                            readonly enterpriseId: null | string;
                            readonly gaps: number | null;
                            /** Format: uuid */
                            readonly id: string;
                            readonly kind: string;
                            readonly levels: readonly string[];
                            readonly occupationCode: string;
                            readonly ref: string;
                            readonly standardCode: string;
                            readonly trade: unknown;
                            /** Format: date */
                            readonly validFrom: string;
                            readonly version: string;
                        }[];
                        readonly knownAt: unknown;
                        readonly nextCursor: unknown;
                    };
                };
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly PublishStandard_publish: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PublishStandardBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly ref: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly StandardRegister_one: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        /** Format: date */
                        readonly effectiveOn: string;
                        /** Format: uuid */
                        readonly enterpriseId: string;
                        readonly etag: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly inForce: null | {
                            readonly documentNo: string;
                            readonly levels: readonly {
                                readonly level: string;
                                readonly parts: readonly {
                                    readonly part: string;
                                    readonly passMark: number;
                                }[];
                            }[];
                            readonly mapping: null | {
                                readonly gaps: readonly {
                                    readonly kind: string;
                                    readonly level: string;
                                    readonly part: string;
                                    readonly unitCode: null | string;
                                }[];
                                readonly to: {
                                    readonly standardCode: string;
                                    readonly version: string;
                                };
                            };
                            readonly related: readonly string[];
                            readonly ruleSet: string;
                            readonly units: readonly {
                                readonly level: string;
                                readonly part: string;
                                readonly unitCode: string;
                            }[];
                            /** Format: date */
                            readonly validFrom: string;
                            readonly version: string;
                        };
                        readonly kind: string;
                        readonly knownAt: unknown;
                        readonly occupationCode: string;
                        readonly standardCode: string;
                        readonly trade: unknown;
                        readonly versions: readonly {
                            /** Format: date */
                            readonly validFrom: string;
                            readonly version: string;
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly MapNorm_map: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MapNormBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly gaps: readonly {
                            readonly kind: string;
                            readonly level: string;
                            readonly part: string;
                            readonly unitCode: null | string;
                        }[];
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly to: string;
                        readonly version: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly Statistics_figures: {
        readonly parameters: {
            readonly query: {
                /** @description One dimension, or two with a comma between them; without it the total alone */
                readonly by?: string;
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                /** @description PUBLIC hides small cells, and others so that the totals give none of them away; FULL unless told */
                readonly form?: "FULL" | "PUBLIC";
                /** @description First day of the window; without it from the beginning */
                readonly from?: string;
                readonly indicator: "REGISTERED" | "NOT_ELIGIBLE" | "ABSENT" | "SAT" | "PASSED" | "FAILED" | "PASS_RATE" | "PASS_RATE_WITH_ABSENT" | "AWARDS" | "HIGH_SKILLED_AWARDS" | "HIGH_SKILLED_SHARE" | "NUMBERS_USED" | "ANNULLED" | "ENTERPRISES_WITH_AWARD" | "PEOPLE" | "HIGH_SKILLED_PEOPLE" | "HIGH_SKILLED_SHARE_OF_PEOPLE" | "PEOPLE_WITH_SEVERAL_AWARDS" | "PEOPLE_EMPLOYED" | "HIGH_SKILLED_PEOPLE_EMPLOYED" | "PEOPLE_LEFT" | "RETENTION" | "HIGH_SKILLED_STOCK" | "SKILLED_STOCK" | "HIGH_SKILLED_SHARE_OF_STOCK" | "SKILLED_SHARE_OF_EMPLOYEES" | "EMPLOYEES" | "PER_10000" | "APPOINTMENTS" | "APPOINTED_PEOPLE" | "IN_POST" | "BATCHES" | "ACTIVE_ENTERPRISES" | "FILINGS_IN_FORCE" | "FILINGS_IN_RENEWAL_WINDOW";
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
                /** @description For RETENTION: months after the issue, 120 at most; 12 unless told */
                readonly months?: string;
                /** @description Division code or its beginning: figures of that province, city or district alone */
                readonly region?: string;
                /** @description Last day of the window; `effectiveOn` unless told */
                readonly to?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly Statistics_definitions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly TeamLeaderRegister_list: {
        readonly parameters: {
            readonly query?: {
                /** @description true: how many there are over all pages, exactly up to 10,000 */
                readonly count?: components["parameters"]["count"];
                /** @description nextCursor of the page before, with the same filters */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description What was true on that day; today unless told */
                readonly effectiveOn?: components["parameters"]["effectiveOn"];
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing */
                readonly knownAt?: components["parameters"]["knownAt"];
                /** @description Entries of a page: 1 to 200, 50 unless told */
                readonly limit?: components["parameters"]["limit"];
                /** @description The answer must be at least this recent */
                readonly minPosition?: components["parameters"]["minPosition"];
                /** @description The enterprise's own code of the team */
                readonly teamCode?: string;
                readonly workerId?: components["parameters"]["workerId"];
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["CURSOR_INVALID"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly LeadTeam_start: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StartTeamLeaderBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly TeamLeaderRegister_one: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly LeadTeam_end: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EndTeamLeaderBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RegisterManyWorkers_register: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RegisterWorkersBody"];
            };
        };
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly error?: {
                                readonly code: string;
                                readonly detail: string;
                                readonly params: {
                                    readonly reason?: string;
                                };
                                readonly status: number;
                                readonly title: string;
                                readonly type: string;
                            };
                            readonly etag?: string;
                            /** Format: uuid */
                            readonly id?: string;
                            readonly itemKey: null | string;
                            readonly location?: string;
                            readonly position?: string;
                            /** Format: date-time */
                            readonly recordedAt?: string;
                            readonly status: string;
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly WorkerSession_open: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                readonly "idempotency-key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WorkerSessionBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date-time */
                        readonly expiresAt: string;
                        readonly purpose: string;
                        readonly token: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RegisterWorkers_register: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RegisterWorkerBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.ID_NUMBER_INVALID.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly WorkerPassport_worker: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly appointedLevel: null | string;
                        readonly appointments: readonly {
                            /** Format: uuid */
                            readonly basisId: string;
                            /** Format: uuid */
                            readonly causeEventId: string;
                            /** Format: uuid */
                            readonly endedByEventId: null | string;
                            readonly endReason: null | string;
                            /** Format: date */
                            readonly fromOn: string;
                            /** Format: uuid */
                            readonly id: string;
                            readonly interruptions?: readonly {
                                /** Format: date */
                                readonly fromOn: string;
                                /** Format: date */
                                readonly lastOn: string;
                            }[];
                            /** Format: date */
                            readonly lastOn: string;
                            readonly level: string;
                            readonly occupationCode: string;
                            /** Format: date */
                            readonly termEndsOn: string;
                        }[];
                        readonly atPosition: string;
                        readonly certificates: readonly {
                            /** Format: uuid */
                            readonly annulledByEventId: null | string;
                            /** Format: uuid */
                            readonly causeEventId: string;
                            /** Format: uuid */
                            readonly id: string;
                            /** Format: date */
                            readonly issuedOn: string;
                            readonly level: string;
                            readonly number: string;
                            readonly occupationCode: string;
                            readonly origin: string;
                            readonly status: string;
                            readonly trade: unknown;
                        }[];
                        /** Format: uuid */
                        readonly certifiedBy: null | string;
                        readonly certifiedLevel: null | string;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly employeeNo: null | string;
                        /** Format: uuid */
                        readonly enterpriseId: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly knownAt: unknown;
                        readonly mentorPairs: readonly {
                            /** Format: uuid */
                            readonly apprenticeId: string;
                            /** Format: uuid */
                            readonly causeEventId: string;
                            readonly endReason: null | string;
                            /** Format: date */
                            readonly fromOn: string;
                            /** Format: uuid */
                            readonly id: string;
                            /** Format: date */
                            readonly lastOn: string;
                            /** Format: uuid */
                            readonly mentorId: string;
                            readonly occupationCode: string;
                            readonly role: string;
                            readonly targetLevel: string;
                        }[];
                        readonly name: string;
                        readonly region: string;
                        /** Format: date-time */
                        readonly registeredAt: string;
                        readonly tierHistory: readonly {
                            /** Format: uuid */
                            readonly basisId: null | string;
                            /** Format: uuid */
                            readonly causeEventId: string;
                            /** Format: date */
                            readonly effectiveOn: string;
                            /** Format: uuid */
                            readonly eventId: string;
                            readonly fromLevel: null | string;
                            readonly kind: string;
                            readonly position: string;
                            /** Format: date-time */
                            readonly recordedAt: string;
                            readonly toLevel: null | string;
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly GradeApprentice_grade: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GradeApprenticeBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RecordSchooling_apprenticeship: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApprenticeshipBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description IDEMPOTENCY_KEY_REUSED, QUALIFICATION_IN_FUTURE, VALIDATION_FAILED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly WorkerAwards_list: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly items: readonly {
                            /** Format: date */
                            readonly awardedOn: string;
                            readonly documentNo: string;
                            /** Format: uuid */
                            readonly id: string;
                            readonly kind: string;
                            readonly occupationCode: string;
                            readonly rank: unknown;
                            readonly state: string;
                            readonly tier: string;
                            readonly titleCode: string;
                            readonly withdrawnFrom: unknown;
                        }[];
                        readonly knownAt: unknown;
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly HandOutCode_handOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HandOutCodeBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly code: string;
                        /** Format: date-time */
                        readonly expiresAt: string;
                        /** Format: uuid */
                        readonly id: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RecordQualification_diploma: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DiplomaBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly LinkRecords_divide: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProposeDivisionBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description FACT_UNKNOWN, IDEMPOTENCY_KEY_REUSED, VALIDATION_FAILED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ReplaceDocument_replace: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReplaceDocumentBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description DOCUMENT_OF_ANOTHER, DOCUMENT_SAME, IDEMPOTENCY_IN_PROGRESS, PERSON_ERASED */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.ID_NUMBER_INVALID.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly Employments_employments: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly employments: readonly {
                            readonly employer: string;
                            /** Format: date */
                            readonly fromOn: string;
                            /** Format: uuid */
                            readonly id: string;
                            readonly isCurrent: boolean;
                            /** Format: date */
                            readonly lastOn: null | string;
                            readonly occupationCode: string;
                            readonly posts: readonly {
                                /** Format: date */
                                readonly fromOn: string;
                                /** Format: uuid */
                                readonly id: string;
                                readonly isHeld: boolean;
                                /** Format: date */
                                readonly lastOn: null | string;
                                readonly postCode: string;
                            }[];
                        }[];
                        readonly etag: string;
                        /** Format: date */
                        readonly knownAt: null | string;
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RecordEmployment_record: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordEmploymentBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly EndEmployment_end: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
                readonly spanId: components["parameters"]["spanId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EndEmploymentBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly HoldPost_take: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
                readonly spanId: components["parameters"]["spanId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TakePostBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description IDEMPOTENCY_KEY_REUSED, POST_OUTSIDE_EMPLOYMENT, VALIDATION_FAILED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly HoldPost_leave: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
                readonly postId: string;
                readonly spanId: components["parameters"]["spanId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LeavePostBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RecordSchooling_enrolment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EnrolmentBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            /** @description ENROLMENT_REVERSED, IDEMPOTENCY_KEY_REUSED, VALIDATION_FAILED */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ForeignCertificates_papers: {
        readonly parameters: {
            readonly query?: {
                /** @description Nothing in this answer depends on a day: effectiveOn is null in it */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        readonly certificates: readonly {
                            /** Format: uuid */
                            readonly id: string;
                            /** Format: date */
                            readonly issuedOn: string;
                            readonly isVerified?: boolean;
                            readonly level: string;
                            readonly number: string;
                            readonly occupationCode: string;
                            readonly state: string;
                            readonly trade: unknown;
                        }[];
                        /** Format: date */
                        readonly effectiveOn: null | string;
                        readonly etag: string;
                        readonly knownAt: unknown;
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ForeignCertificates_record: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ForeignCertificateBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ForeignCertificates_reject: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
                readonly recordId: components["parameters"]["recordId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RejectionBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly ForeignCertificates_verify: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
                readonly recordId: components["parameters"]["recordId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VerificationBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN.SECOND_PERSON_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly LinkRecords_join: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProposeJoinBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description IDEMPOTENCY_IN_PROGRESS, RECORDS_JOINED_BEFORE */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly LegalHold_holds: {
        readonly parameters: {
            readonly query?: {
                /** @description What was true on that day (Beijing); today unless told. A day to come is allowed */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        /** Format: date */
                        readonly effectiveOn: string;
                        readonly etag: string;
                        readonly holds: readonly {
                            readonly documentNo: string;
                            /** Format: uuid */
                            readonly id: string;
                            readonly liftedBy: null | {
                                readonly documentNo: string;
                                readonly reasonCode: string;
                            };
                            readonly placedBy: string;
                            readonly reasonCode: string;
                            readonly state: string;
                        }[];
                        /** Format: date */
                        readonly knownAt: null | string;
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly LegalHold_place: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlaceHoldBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description IDEMPOTENCY_IN_PROGRESS, LEGAL_HOLD_PLACED, PERSON_ERASED */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly LegalHold_lift: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly holdId: string;
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LiftHoldBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            /** @description IDEMPOTENCY_IN_PROGRESS, LEGAL_HOLD_LIFTED_BEFORE */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly LinkRecords_links: {
        readonly parameters: {
            readonly query?: {
                /** @description Nothing in this answer depends on a day: effectiveOn is null in it */
                readonly effectiveOn?: string;
                /** @description What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE) */
                readonly knownAt?: string;
                /** @description A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly atPosition: string;
                        /** Format: date */
                        readonly effectiveOn: null | string;
                        readonly etag: string;
                        /** Format: uuid */
                        readonly keptId: string;
                        readonly knownAt: unknown;
                        readonly links: readonly {
                            readonly evidenceHash: string;
                            readonly factIds?: readonly string[];
                            /** Format: uuid */
                            readonly fromId?: string;
                            /** Format: uuid */
                            readonly id: string;
                            /** Format: uuid */
                            readonly keptId?: string;
                            /** Format: uuid */
                            readonly otherId?: string;
                            readonly reasonCode: string;
                            readonly state: string;
                            /** Format: uuid */
                            readonly toId?: string;
                        }[];
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 422: components["responses"]["VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["READ_MODEL_BEHIND.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly LinkRecords_confirm: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
                /** @description The ETag of what was read, `"7"`; `*` is not taken */
                readonly "If-Match": components["parameters"]["If-Match"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
                readonly linkId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        readonly state: string;
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN.SECOND_PERSON_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 412: components["responses"]["VERSION_STALE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RecordSchooling_preTechnician: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PreTechnicianBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RecordQualification_certificate: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PriorCertificateBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RefuseRecognition_refuse: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RefuseRecognitionBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RecogniseCertificate_recognise: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecogniseCertificateBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
    readonly RecordQualification_title: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts: Chinese unless English is asked for first */
                readonly "accept-language"?: components["parameters"]["accept-language"];
                /** @description The same key again gets the first answer; a new key is a new request */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly id: components["parameters"]["id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TitleBody"];
            };
        };
        readonly responses: {
            /** @description Recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly position: string;
                        /** Format: date-time */
                        readonly recordedAt: string;
                        /** Format: uuid */
                        readonly workerId: string;
                    };
                };
            };
            readonly 400: components["responses"]["BODY_MALFORMED.IDEMPOTENCY_KEY_REQUIRED"];
            readonly 401: components["responses"]["NOT_AUTHENTICATED"];
            readonly 403: components["responses"]["AUDIENCE_FORBIDDEN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["IDEMPOTENCY_IN_PROGRESS"];
            readonly 413: components["responses"]["FILE_TOO_LARGE"];
            readonly 415: components["responses"]["MEDIA_TYPE_UNKNOWN"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED.VALIDATION_FAILED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["OUTCOME_UNKNOWN.OVERLOADED.UNAVAILABLE"];
            readonly default: components["responses"]["A_refusal_or_a_fault"];
        };
    };
}
