import { easeCubicInOut, interpolateZoom } from "d3";
import { type Camera, clamp, clampScale, type Place } from "./camera.ts";

/**
 * The way from one camera to another: out, across and in, so that one sees where one goes.
 * Van Wijk and Nuij, “Smooth and efficient zooming and panning” (2003), as D3 has it.
 * @returns the camera at a time from 0 to 1; exactly `from` and `to` at the ends
 */
export function flight(from: Camera, to: Camera, place: Place): (time: number) => Camera {
  const { width, height } = place.view;
  const lens = ({ x, y, k }: Camera): [number, number, number] => [
    x + width / k / 2,
    y + height / k / 2,
    width / k,
  ];
  const between = interpolateZoom(lens(from), lens(to));
  return (time) => {
    if (time <= 0) return from;
    if (time >= 1) return to;
    const [x, y, seen] = between(easeCubicInOut(time));
    // It may back off further than there is picture.
    const k = clampScale(width / seen);
    return clamp({ x: x - width / k / 2, y: y - height / k / 2, k }, place);
  };
}
