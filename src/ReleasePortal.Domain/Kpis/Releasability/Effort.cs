namespace ReleasePortal.Domain.Kpis;

/// <summary>How much work something is for those who know the service, from little to much.</summary>
public enum Effort
{
    Minutes,
    Hours,
    Days,
}
