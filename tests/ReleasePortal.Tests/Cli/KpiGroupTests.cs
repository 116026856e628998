using ReleasePortal.Domain.Kpis;
using Xunit;

namespace ReleasePortal.Tests.Cli;

public sealed class KpiGroupTests
{
    [Fact]
    public void Every_KPI_is_in_one_group() => Assert.Equal(
        KpiBook.All.Select(kpi => kpi.Id).Order(StringComparer.Ordinal),
        KpiGroup.All.SelectMany(group => group.Kpis).Select(kpi => kpi.Id).Order(StringComparer.Ordinal));
}
