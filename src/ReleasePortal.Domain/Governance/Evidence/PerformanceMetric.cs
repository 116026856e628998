namespace ReleasePortal.Domain.Governance.Evidence;

/// <summary>One number of a load test or of a page that was measured.</summary>
/// <param name="Name">Such as http_req_duration p(95), or performance for the score of that category.</param>
/// <param name="Value">In the unit of the tool: k6 counts milliseconds, Lighthouse scores from 0 to 1.</param>
public readonly record struct PerformanceMetric(string Name, double Value);
