//! The lantern, its light, and the hatching that means "not reported".

use crate::theme::{AMBER, NIGHT};
use scene::{PathStep, Shape, Stroke};

/// Distance between two lines of a hatching.
const HATCH_STEP: f32 = 8.0;

/// Lines at 45 degrees, cut off at the edges of a rectangle.
pub(crate) fn hatching(x: f32, y: f32, width: f32, height: f32, stroke: Stroke) -> Shape {
    let mut steps = Vec::new();
    let mut along = HATCH_STEP;
    while along < width + height {
        // The line runs from the left or lower edge up to the upper or right one.
        let (x1, y1) = if along <= height { (0.0, along) } else { (along - height, height) };
        let (x2, y2) = if along <= width { (along, 0.0) } else { (width, along - width) };
        steps.extend([PathStep::Move(x + x1, y + y1), PathStep::Line(x + x2, y + y2)]);
        along += HATCH_STEP;
    }
    Shape::Path { steps, fill: None, stroke: Some(Stroke { width: 1.0, ..stroke }) }
}

/// The lantern with its light, `unit` points for a twelfth of its height, its flame at a place.
pub(crate) fn lantern(x: f32, y: f32, unit: f32) -> Vec<Shape> {
    let at = |dx: f32, dy: f32| (x + dx * unit, y + dy * unit);
    let step = |(kind, dx, dy): (char, f32, f32)| {
        let (x, y) = at(dx, dy);
        if kind == 'M' { PathStep::Move(x, y) } else { PathStep::Line(x, y) }
    };
    let stroke = Some(Stroke { colour: AMBER, width: unit * 0.33 });
    let line = |points: &[(char, f32, f32)], closed: bool| {
        let mut steps: Vec<PathStep> = points.iter().copied().map(step).collect();
        if closed {
            steps.push(PathStep::Close);
        }
        Shape::Path { steps, fill: None, stroke }
    };
    vec![
        Shape::Glow { x, y, radius: unit * 27.0, inner: NIGHT.towards(AMBER, 0.42), outer: NIGHT },
        line(&[('M', 0.0, -6.9), ('L', 0.0, -8.7), ('M', -1.5, -8.7), ('L', 1.5, -8.7)], false),
        line(&[('M', -2.7, -3.9), ('L', -1.8, -6.9), ('L', 1.8, -6.9), ('L', 2.7, -3.9)], true),
        line(&[('M', -2.3, -3.9), ('L', -2.3, 3.1), ('L', 2.3, 3.1), ('L', 2.3, -3.9)], false),
        line(&[('M', -3.2, 3.1), ('L', 3.2, 3.1), ('L', 3.2, 4.3), ('L', -3.2, 4.3)], true),
        flame(x, y, unit),
    ]
}

fn flame(x: f32, y: f32, unit: f32) -> Shape {
    let curve = |points: [f32; 6]| {
        let mut placed = points;
        for (place, value) in placed.iter_mut().enumerate() {
            *value = *value * unit + if place % 2 == 0 { x } else { y };
        }
        PathStep::Curve(placed)
    };
    let steps = vec![
        PathStep::Move(x, y - 2.1 * unit),
        curve([1.1, -0.8, 1.5, 0.0, 1.5, 0.85]),
        curve([1.5, 1.7, 0.85, 2.35, 0.0, 2.35]),
        curve([-0.85, 2.35, -1.5, 1.7, -1.5, 0.85]),
        curve([-1.5, 0.0, -1.1, -0.8, 0.0, -2.1]),
        PathStep::Close,
    ];
    Shape::Path { steps, fill: Some(AMBER), stroke: None }
}
