// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class MotionTest {

    @Test
    void switchedOffEverythingIsInItsPlaceAtOnce() {
        var node = new Pane();
        Fx.run(() -> {
            Motion.NONE.fadeIn(node);
            Motion.where(() -> false).rise(node);
            Motion.where(() -> false).slideIn(node, 360);
        });
        assertThat(node.getOpacity()).isEqualTo(1);
        assertThat(node.getTranslateX()).isZero();
        assertThat(node.getTranslateY()).isZero();
    }
}
