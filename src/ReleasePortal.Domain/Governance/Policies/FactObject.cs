namespace ReleasePortal.Domain.Governance.Policies;

/// <summary>What is known of something, by the names of its facts. Each is read when it is asked for.</summary>
public sealed class FactObject
{
    private readonly Func<string, object?> find;

    /// <param name="of">An object whose type has a <see cref="FactShape"/>.</param>
    public FactObject(object of)
    {
        Shape = FactShape.Of(of.GetType());
        find = name => Shape.Read(of, name);
    }

    internal FactObject(FactShape shape, Func<string, object?> find) => (Shape, this.find) = (shape, find);

    public FactShape Shape { get; }

    /// <param name="name">One of the shape.</param>
    /// <returns>Text, a number (double), a truth, an object, a list of those, or null where nobody wrote it.</returns>
    public object? Find(string name) => find(name);
}
