/**
 * Organizations, posts and people as linked data, in the vocabularies of W3C ORG, FOAF, SKOS, Dublin Core and OWL-Time.
 */
@NullMarked
package org.orglattice.exports.linked;

import org.jspecify.annotations.NullMarked;
