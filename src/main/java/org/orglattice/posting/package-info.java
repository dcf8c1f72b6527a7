/**
 * Who serves where: members, posts and appointments, and what follows from shared posts.
 */
@NullMarked
package org.orglattice.posting;

import org.jspecify.annotations.NullMarked;
