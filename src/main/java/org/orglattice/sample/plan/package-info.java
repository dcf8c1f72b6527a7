/**
 * The plan of a fictional sub-district. Each planner decides what each rule is to find of its subjects, writes that down, and then
 * places people so that it is so.
 */
@NullMarked
package org.orglattice.sample.plan;

import org.jspecify.annotations.NullMarked;
