#include "CBuiltins.h"

// Every file of Templates/ and site/, by two lines each: the bytes here, the name in the table below.
// The preprocessor cannot list a folder; a test compares this list with the folders and names what is
// missing. A changed file rebuilds this one, because clang notes #embed in the dependency file.

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char Templates_annex_content_md[] = {
#embed "../../../Templates/annex-content.md"
};
static const unsigned char Templates_annexes_md[] = {
#embed "../../../Templates/annexes.md"
};
static const unsigned char Templates_case_transfer_md[] = {
#embed "../../../Templates/case-transfer.md"
};
static const unsigned char Templates_completion_notice_md[] = {
#embed "../../../Templates/completion-notice.md"
};
static const unsigned char Templates_correction_notice_md[] = {
#embed "../../../Templates/correction-notice.md"
};
static const unsigned char Templates_disclosure_reply_md[] = {
#embed "../../../Templates/disclosure-reply.md"
};
static const unsigned char Templates_enquiry_reply_md[] = {
#embed "../../../Templates/enquiry-reply.md"
};
static const unsigned char Templates_evidence_preservation_md[] = {
#embed "../../../Templates/evidence-preservation.md"
};
static const unsigned char Templates_exposure_list_md[] = {
#embed "../../../Templates/exposure-list.md"
};
static const unsigned char Templates_extension_notice_md[] = {
#embed "../../../Templates/extension-notice.md"
};
static const unsigned char Templates_interview_notice_md[] = {
#embed "../../../Templates/interview-notice.md"
};
static const unsigned char Templates_issuing_notice_md[] = {
#embed "../../../Templates/issuing-notice.md"
};
static const unsigned char Templates_news_release_md[] = {
#embed "../../../Templates/news-release.md"
};
static const unsigned char Templates_official_document_md[] = {
#embed "../../../Templates/official-document.md"
};
static const unsigned char Templates_party_lines_md[] = {
#embed "../../../Templates/party-lines.md"
};
static const unsigned char Templates_penalty_decision_md[] = {
#embed "../../../Templates/penalty-decision.md"
};
static const unsigned char Templates_penalty_summary_md[] = {
#embed "../../../Templates/penalty-summary.md"
};
static const unsigned char Templates_plan_part_md[] = {
#embed "../../../Templates/plan-part.md"
};
static const unsigned char Templates_plan_text_md[] = {
#embed "../../../Templates/plan-text.md"
};
static const unsigned char Templates_publicity_notice_md[] = {
#embed "../../../Templates/publicity-notice.md"
};
static const unsigned char Templates_rectification_order_md[] = {
#embed "../../../Templates/rectification-order.md"
};
static const unsigned char Templates_redaction_log_md[] = {
#embed "../../../Templates/redaction-log.md"
};
static const unsigned char Templates_repair_notice_md[] = {
#embed "../../../Templates/repair-notice.md"
};
static const unsigned char Templates_reply_remedies_md[] = {
#embed "../../../Templates/reply-remedies.md"
};
static const unsigned char Templates_reporting_duty_md[] = {
#embed "../../../Templates/reporting-duty.md"
};
static const unsigned char Templates_section_text_md[] = {
#embed "../../../Templates/section-text.md"
};
static const unsigned char Templates_statistics_form_md[] = {
#embed "../../../Templates/statistics-form.md"
};
static const unsigned char Templates_stopped_list_md[] = {
#embed "../../../Templates/stopped-list.md"
};
static const unsigned char Templates_subsection_md[] = {
#embed "../../../Templates/subsection.md"
};
static const unsigned char Templates_suspension_order_md[] = {
#embed "../../../Templates/suspension-order.md"
};
static const unsigned char Templates_typical_case_md[] = {
#embed "../../../Templates/typical-case.md"
};
static const unsigned char Templates_withdrawal_notice_md[] = {
#embed "../../../Templates/withdrawal-notice.md"
};
static const unsigned char Templates_work_plan_md[] = {
#embed "../../../Templates/work-plan.md"
};
static const unsigned char site_document_css[] = {
#embed "../../../site/document.css"
};

#define BUILTIN(symbol, name) {name, symbol, sizeof(symbol)}

static const struct CBuiltinFile files[] = {
    BUILTIN(Templates_annex_content_md, "Templates/annex-content.md"),
    BUILTIN(Templates_annexes_md, "Templates/annexes.md"),
    BUILTIN(Templates_case_transfer_md, "Templates/case-transfer.md"),
    BUILTIN(Templates_completion_notice_md, "Templates/completion-notice.md"),
    BUILTIN(Templates_correction_notice_md, "Templates/correction-notice.md"),
    BUILTIN(Templates_disclosure_reply_md, "Templates/disclosure-reply.md"),
    BUILTIN(Templates_enquiry_reply_md, "Templates/enquiry-reply.md"),
    BUILTIN(Templates_evidence_preservation_md, "Templates/evidence-preservation.md"),
    BUILTIN(Templates_exposure_list_md, "Templates/exposure-list.md"),
    BUILTIN(Templates_extension_notice_md, "Templates/extension-notice.md"),
    BUILTIN(Templates_interview_notice_md, "Templates/interview-notice.md"),
    BUILTIN(Templates_issuing_notice_md, "Templates/issuing-notice.md"),
    BUILTIN(Templates_news_release_md, "Templates/news-release.md"),
    BUILTIN(Templates_official_document_md, "Templates/official-document.md"),
    BUILTIN(Templates_party_lines_md, "Templates/party-lines.md"),
    BUILTIN(Templates_penalty_decision_md, "Templates/penalty-decision.md"),
    BUILTIN(Templates_penalty_summary_md, "Templates/penalty-summary.md"),
    BUILTIN(Templates_plan_part_md, "Templates/plan-part.md"),
    BUILTIN(Templates_plan_text_md, "Templates/plan-text.md"),
    BUILTIN(Templates_publicity_notice_md, "Templates/publicity-notice.md"),
    BUILTIN(Templates_rectification_order_md, "Templates/rectification-order.md"),
    BUILTIN(Templates_redaction_log_md, "Templates/redaction-log.md"),
    BUILTIN(Templates_repair_notice_md, "Templates/repair-notice.md"),
    BUILTIN(Templates_reply_remedies_md, "Templates/reply-remedies.md"),
    BUILTIN(Templates_reporting_duty_md, "Templates/reporting-duty.md"),
    BUILTIN(Templates_section_text_md, "Templates/section-text.md"),
    BUILTIN(Templates_statistics_form_md, "Templates/statistics-form.md"),
    BUILTIN(Templates_stopped_list_md, "Templates/stopped-list.md"),
    BUILTIN(Templates_subsection_md, "Templates/subsection.md"),
    BUILTIN(Templates_suspension_order_md, "Templates/suspension-order.md"),
    BUILTIN(Templates_typical_case_md, "Templates/typical-case.md"),
    BUILTIN(Templates_withdrawal_notice_md, "Templates/withdrawal-notice.md"),
    BUILTIN(Templates_work_plan_md, "Templates/work-plan.md"),
    BUILTIN(site_document_css, "site/document.css"),
};

size_t CBuiltinFileCount(void) { return sizeof(files) / sizeof(files[0]); }

struct CBuiltinFile CBuiltinFileAt(size_t index) { return files[index]; }
