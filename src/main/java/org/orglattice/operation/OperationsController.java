package org.orglattice.operation;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands the example operations to GraphiQL and to whoever else wants to show them.
 */
@RestController
class OperationsController {

    private final Operations operations;

    OperationsController(Operations operations) {
        this.operations = operations;
    }

    @GetMapping("/operations")
    List<Operation> operations() {
        return operations.all();
    }
}
