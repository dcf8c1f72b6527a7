package org.orglattice.dataset.format;

/**
 * The stable codes of faults in data sets.
 */
public enum FaultCode {
    /** A reference to nothing that is there. */
    UNKNOWN_REFERENCE,
    /** An id, or what identifies a row without one, that stands twice. */
    DUPLICATE_ID,
    /** An id that no id can be. */
    BAD_ID,
    /** No date of the three forms. */
    BAD_DATE,
    /** A period that ends before it begins. */
    PERIOD_REVERSED,
    /** No kind of organization. */
    BAD_KIND,
    /** Not one of a closed set of values, or one that does not fit the rest of the row. */
    BAD_VALUE,
    /** No role of the vocabulary. */
    UNKNOWN_ROLE,
    /** No number, or one out of range. */
    BAD_NUMBER,
    /** Nothing where something is needed. */
    MISSING_VALUE,
    /** A column that the table does not have. */
    UNKNOWN_COLUMN,
    /** A file or sheet that the format does not have. */
    UNKNOWN_FILE,
    /** A file that is not CSV. */
    MALFORMED_CSV,
    /** A file that is not UTF-8. */
    BAD_ENCODING,
    /** Too large to be meant. */
    TOO_LARGE,
    /** An archive that cannot be read. */
    BAD_ARCHIVE,
    /** A formula without a value. */
    FORMULA,
    /** Organizations that belong to each other in a circle. */
    HOME_CYCLE,
    /** Party organizations that report to each other in a circle. */
    PARTY_CYCLE,
    /** A home or an appointment at an organization that is dissolved then. */
    DISSOLVED,
    /** More holders than seats. */
    SEATS_EXCEEDED,
    /** Two primary posts at a time. */
    TWO_PRIMARIES,
    /** Several posts that could be meant. */
    AMBIGUOUS_POST,
    /** No unified social credit code. */
    BAD_USCC,
    /** No code of an administrative division. */
    BAD_DIVISION_CODE,
    /** No identity number. */
    BAD_NATIONAL_ID,
    /** What another data set owns. */
    OTHER_DATASET,
    /** No template of audit rules. */
    UNKNOWN_TEMPLATE,
    /** Parameters that the template does not take. */
    BAD_PARAMETERS,
    /** What lies outside of where whoever loads it may write. */
    OUT_OF_REACH
}
