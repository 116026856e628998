namespace ReleasePortal.Site.Graphs;

/// <summary>One value over time.</summary>
/// <param name="Short">Beneath the axis, such as Nov.</param>
/// <param name="Words">The whole of it, for those who point at it: November 2026: 80 %, n = 5.</param>
/// <param name="Value">Null where there is no data: the line has a gap there.</param>
/// <param name="Label">The value in words.</param>
/// <param name="IsFew">Whether it stands on too little: it is drawn hollow.</param>
internal sealed record TrendPoint(string Short, string Words, double? Value, string Label, bool IsFew);
