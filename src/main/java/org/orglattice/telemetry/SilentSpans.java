package org.orglattice.telemetry;

import io.micrometer.observation.Observation;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;

/**
 * Makes spans of what happens within the service.
 */
final class SilentSpans extends DefaultTracingObservationHandler {

    SilentSpans(Tracer tracer) {
        super(tracer);
    }

    @Override
    public void onError(Observation.Context context) {
        if (context.getError() != null) {
            getRequiredSpan(context).error(Silent.of(context.getError()));
        }
    }
}
