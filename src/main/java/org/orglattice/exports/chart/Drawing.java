package org.orglattice.exports.chart;

/**
 * A chart in its place on paper.
 *
 * @param chart the chart
 * @param sheet the paper
 */
record Drawing(Chart chart, Sheet sheet) {}
