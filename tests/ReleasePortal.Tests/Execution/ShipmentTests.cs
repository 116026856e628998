using ReleasePortal.Domain.Execution;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;
using ReleasePortal.Tests.Site.Pages;
using Xunit;

namespace ReleasePortal.Tests.Execution;

/// <summary>What became of a version in production, from the deployments that brought it or took it back.</summary>
public sealed class ShipmentTests
{
    private const string Came = "{ id: d1, service: shop-mail, environment: production, started_at: 2026-11-20T19:04:00Z, finished_at: 2026-11-20T19:12:00Z, result: succeeded, by: web-dev }";

    [Theory]
    [InlineData("", ShipmentState.NotReached)]
    [InlineData("{ id: d1, service: shop-mail, environment: staging, started_at: 2026-11-20T19:04:00Z, finished_at: 2026-11-20T19:12:00Z, result: succeeded, by: web-dev }", ShipmentState.NotReached)]
    [InlineData("{ id: d1, service: shop-api, environment: production, started_at: 2026-11-20T19:04:00Z, finished_at: 2026-11-20T19:12:00Z, result: succeeded, by: web-dev }", ShipmentState.NotReached)]
    [InlineData(Came, ShipmentState.Shipped)]
    [InlineData(Came + ", { id: d2, service: shop-mail, environment: production, started_at: 2026-11-20T20:04:00Z, by: web-dev, reason: fix }", ShipmentState.Running)]
    [InlineData("{ id: d2, service: shop-mail, environment: production, started_at: 2026-11-20T20:04:00Z, finished_at: 2026-11-20T20:14:00Z, result: succeeded, by: web-dev, reason: rollback }, " + Came, ShipmentState.Undone)]
    [InlineData(Came + ", { id: d2, service: shop-mail, environment: production, started_at: 2026-11-20T20:04:00Z, finished_at: 2026-11-20T20:14:00Z, result: failed, by: web-dev, reason: rollback }", ShipmentState.Failed)]
    [InlineData(Came + ", { id: d2, service: shop-mail, environment: production, started_at: 2026-11-20T20:04:00Z, finished_at: 2026-11-20T20:14:00Z, result: failed, by: web-dev, reason: flag }", ShipmentState.Shipped)]
    [InlineData("{ id: d1, service: shop-mail, environment: production, started_at: 2026-11-20T19:04:00Z, finished_at: 2026-11-20T19:12:00Z, result: rolled_back, by: web-dev }", ShipmentState.Undone)]
    [InlineData("{ id: d1, service: shop-mail, environment: production, started_at: 2026-11-20T19:04:00Z, finished_at: 2026-11-20T19:12:00Z, result: succeeded, by: web-dev, reason: config }", ShipmentState.Shipped)]
    [InlineData("{ id: d1, service: shop-mail, environment: production, started_at: 2026-11-20T19:04:00Z, finished_at: 2026-11-20T19:12:00Z, result: aborted, by: web-dev }", ShipmentState.Stopped)]
    public void The_last_deployment_that_brought_a_version_or_took_one_back_decides(string deployments, ShipmentState expected)
    {
        var records = SmallSite.RecordsOf(SmallRepository.Base()
            .With(ShopReleases.Plan("shop-1.1.0", "1.1.0", "2026-11-20"))
            .With("releases/shop-1.1.0/execution.yml", $"deployments: [{deployments}]\n"));
        Assert.True(records.Releases.TryFind("shop-1.1.0", out var release));

        var shipment = Assert.Single(Shipment.Of(release, records));

        Assert.Equal(("shop-mail", "production", expected), (shipment.Service.Service.Id, shipment.Environment.Id, shipment.State));
    }
}
